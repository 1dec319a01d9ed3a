package uk.commissioning.core.register;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.core.register.RegisterEntry.Dates;
import uk.commissioning.core.register.RegisterEntry.Procurement;
import uk.commissioning.core.register.RegisterEntry.Spend;
import uk.commissioning.core.register.RegisterEntry.Supplier;
import uk.commissioning.core.register.RegisterEntry.What;
import uk.commissioning.core.register.RegisterPage.Totals;
import uk.commissioning.kernel.money.Money;

/// Reads `core.contract_register`; totals and page in one statement, so that they belong together.
final class PostgresContractRegister implements ContractRegister {

    private static final long EVERYTHING = -1;

    private static final String PAGE = """
            with register as materialized (
                select case :sort
                           when 'SPEND' then lpad((1000000000000000000 - annual_pence)::text, 19, '0')
                           when 'END' then coalesce(ends_on::text, 'none')
                           else lower(supplier) end collate "C" as sorted_by, r.*
                from core.contract_register(:on, :published) r
                where annual_pence > :over
                  and (:kind::text is null or kind = :kind)
                  and (:supplier::text is null or position(lower(:supplier) in lower(supplier)) > 0)
                  and (:agreement::text is null or agreement = :agreement)
            ),
            totals as (
                select count(*) as all_entries,
                       coalesce(sum(annual_pence), 0)::bigint as all_pence,
                       sum(contracts)::bigint as all_contracts
                from register
            ),
            page as (
                select *
                from register
                where (sorted_by, reference collate "C") > (:after, :reference)
                order by sorted_by, reference collate "C"
                limit :fetched
            )
            select totals.*, page.*
            from totals
            left join page on true
            order by page.sorted_by, page.reference collate "C"
            """;

    private final DatabaseClient database;

    PostgresContractRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<RegisterPage> page(RegisterQuestion question) {
        var after = question.after() == null ? new RegisterCursor("", "") : question.after();
        var filter = question.filter();
        return database.sql(PAGE)
                .bind("on", question.on())
                .bind("published", question.published())
                .bind("sort", question.sort().name())
                .bind("over", filter.over() == null ? EVERYTHING : filter.over().pence())
                .bind(
                        "kind",
                        optional(filter.kind() == null ? null : filter.kind().name()))
                .bind("supplier", optional(filter.supplier()))
                .bind("agreement", optional(filter.agreement()))
                .bind("after", after.key())
                .bind("reference", after.reference())
                .bind("fetched", question.limit() + 1)
                .map(PostgresContractRegister::line)
                .all()
                .collectList()
                .map(lines -> page(question, lines));
    }

    private static Parameter optional(@Nullable String text) {
        return Parameter.fromOrEmpty(text, String.class);
    }

    private static RegisterPage page(RegisterQuestion question, List<Line> lines) {
        var found =
                lines.stream().flatMap(line -> Stream.ofNullable(line.entry)).toList();
        var shown = found.subList(0, Math.min(found.size(), question.limit()));
        var next = found.size() > question.limit() ? lines.get(question.limit() - 1).place : null;
        return new RegisterPage(question, shown, lines.getFirst().totals, next);
    }

    private static Line line(Readable readable) {
        var row = new PostgresRow(readable);
        var totals = new Totals(
                row.amount("all_entries"),
                Money.ofPence(row.amount("all_pence")),
                readable.get("all_contracts", Long.class));
        if (row.optionalText("reference") == null) return new Line(totals, null, null);

        return new Line(totals, entry(row, readable), new RegisterCursor(row.text("sorted_by"), row.text("reference")));
    }

    private static RegisterEntry entry(PostgresRow row, Readable readable) {
        return new RegisterEntry(
                row.text("reference"),
                ContractKind.valueOf(row.text("kind")),
                new What(row.text("title"), row.text("department"), row.text("description")),
                supplier(row, readable),
                spend(row, readable),
                new Dates(row.optionalDate("starts_on"), row.optionalDate("ends_on"), row.optionalDate("review_on")),
                new Procurement(row.text("procurement_route"), readable.get("invited_to_tender", Boolean.class)));
    }

    private static Supplier supplier(PostgresRow row, Readable readable) {
        return new Supplier(
                row.id("supplier_id"),
                row.text("supplier"),
                row.optionalText("company_number"),
                row.optionalText("charity_number"),
                row.optionalText("ukprn"),
                readable.get("sme", Boolean.class),
                readable.get("vcse", Boolean.class));
    }

    private static Spend spend(PostgresRow row, Readable readable) {
        var vat = readable.get("irrecoverable_vat_pence", Long.class);
        return new Spend(
                Money.ofPence(row.amount("annual_pence")),
                readable.get("contracts", Long.class),
                vat == null ? null : Money.ofPence(vat));
    }

    private record Line(
            Totals totals,
            @Nullable RegisterEntry entry,
            @Nullable RegisterCursor place) {}
}
