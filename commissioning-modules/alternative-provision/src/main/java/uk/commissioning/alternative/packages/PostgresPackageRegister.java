package uk.commissioning.alternative.packages;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.PackageLine.Child;
import uk.commissioning.alternative.packages.PackageLine.Days;
import uk.commissioning.alternative.packages.PackageLine.Provider;
import uk.commissioning.alternative.packages.PackageRecord.Contract;
import uk.commissioning.alternative.packages.PackageRecord.Fee;
import uk.commissioning.alternative.packages.PackageRecord.Reference;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.Money;

/// Packages in PostgreSQL. The reader's sight is part of the statement: what is out of sight is null in the answer.
final class PostgresPackageRegister implements PackageRegister {

    /// A yearly price is the one of the day, or of the package's first or last day where the day is not one of its.
    private static final String SEEN = """
            select p.contract_id as id, c.ref, c.starts_on, least(c.ended_on, c.ends_on) as last_day,
                   v.id as provider_id, v.name as provider, t.name as site, t.urn,
                   (select coalesce(sum(f.amount_pence), 0)::bigint
                    from core.fee_line f
                    where f.tenant_id = c.tenant_id and f.contract_id = c.id and f.units_of = 'YEAR'
                      and f.valid_from <= d.priced_on and (f.valid_to is null or f.valid_to >= d.priced_on)) as yearly,
                   case when n.child then p.cohort end as cohort,
                   case when n.child then p.hours::text end as hours,
                   case when n.child then p.review_on end as review_on,
            """;

    private static final String OF = """
            from alternative.ap_package p
            join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
            join core.child k on k.tenant_id = c.tenant_id and k.id = c.child_id
            join core.provider v on v.id = c.provider_id
            left join core.site t on t.id = c.site_id
            cross join lateral (
                select greatest(c.starts_on, least(:day, c.ended_on, c.ends_on)) as priced_on) d
            cross join lateral (
                select :sees_reference and core.lives_in(k.home_district_gss, :area) as reference,
                       :sees_child and core.lives_in(k.home_district_gss, :area) as child) n
            """;

    private static final String LINES = SEEN + """
                   case when n.child then k.id end as child_id,
                   case when n.child then k.ref end as child_ref
            """ + OF + """
            where c.kind = 'AP_PACKAGE'
              and c.ref > :after
              and (:cohort::text is null or (n.child and p.cohort = :cohort))
              and (:provider::uuid is null or c.provider_id = :provider)
              and (not :in_force
                   or (c.starts_on <= :day and coalesce(least(c.ended_on, c.ends_on), :day) >= :day))
              and (:review::text is null
                   or (n.child
                       and :review = case when p.review_on is null then 'NOT_PLANNED'
                                          when p.review_on < :day then 'OVERDUE'
                                          else 'PLANNED' end))
            order by c.ref
            limit :fetched""";

    private static final String WITH_ID = SEEN + """
                   case when n.reference then k.id end as child_id,
                   case when n.reference then k.ref end as child_ref,
                   :sees_reference and not n.reference as outside,
                   c.regime, c.route, c.agreed_on, c.ends_on, c.end_reason, a.title as agreement,
                   l.purpose, l.basis, l.pence, l.units, l.units_of, l.valid_from, l.valid_to
            """ + OF + """
            left join core.agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
            left join core.fee_line l on l.tenant_id = c.tenant_id and l.contract_id = c.id
            where p.contract_id = :id
            order by l.valid_from, l.purpose""";

    /// Whoever asks chooses the filters, so each question gets a plan of its own.
    private static final String A_PLAN_FOR_EACH_QUESTION = "set local plan_cache_mode = force_custom_plan";

    private final DatabaseClient database;

    PostgresPackageRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<PackageLine>> lines(Sight sight, PackageQuestion question, LocalDate today) {
        return database.sql(A_PLAN_FOR_EACH_QUESTION).then().then(found(sight, question, today));
    }

    private Mono<List<PackageLine>> found(Sight sight, PackageQuestion question, LocalDate today) {
        var filter = question.filter();
        var day = Objects.requireNonNullElse(filter.inForceOn(), today);
        return database.sql(LINES)
                .bind("sees_child", sight.seesChild())
                .bind("sees_reference", sight.seesReference())
                .bind("area", sight.area())
                .bind("day", day)
                .bind("after", question.after())
                .bind("cohort", text(filter.cohort()))
                .bind("provider", filter.provider() == null ? Parameters.in(UUID.class) : filter.provider())
                .bind("in_force", filter.inForceOn() != null || filter.review() != null)
                .bind("review", text(filter.review()))
                .bind("fetched", question.limit() + 1)
                .map(row -> line(new PostgresRow(row), day))
                .all()
                .collectList();
    }

    @Override
    public Mono<PackageRecord> withId(Sight sight, UUID id, LocalDate today) {
        return database.sql(WITH_ID)
                .bind("sees_child", sight.seesChild())
                .bind("sees_reference", sight.seesReference())
                .bind("area", sight.area())
                .bind("day", today)
                .bind("id", id)
                .map(row -> record(row, today))
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(PostgresPackageRegister::joined);
    }

    /// One row comes for each fee line: a statement of their own would cost every reader a round trip.
    private static PackageRecord joined(List<PackageRecord> rows) {
        var first = rows.getFirst();
        var fees = rows.stream().flatMap(row -> row.fees().stream()).toList();
        return new PackageRecord(
                first.line(), first.day(), first.contract(), fees, first.reference(), first.outsideArea());
    }

    private static PackageRecord record(Readable readable, LocalDate day) {
        var row = new PostgresRow(readable);
        var contract = new Contract(
                Regime.valueOf(row.text("regime")),
                Route.valueOf(row.text("route")),
                row.optionalText("agreement"),
                row.date("agreed_on"),
                row.optionalDate("ends_on"),
                row.optionalText("end_reason"));
        var child = row.optionalId("child_id");
        var reference = child == null ? null : new Reference(child, row.text("child_ref"));
        return new PackageRecord(line(row, day), day, contract, fees(row), reference, row.flag("outside"));
    }

    /// The fee line of this row; none where the contract has none.
    private static List<Fee> fees(PostgresRow row) {
        var purpose = row.optionalText("purpose");
        if (purpose == null) return List.of();

        var price = new FeePrice(
                FeeBasis.valueOf(row.text("basis")),
                Money.ofPence(row.amount("pence")),
                row.number("units"),
                FeePrice.Every.valueOf(row.text("units_of")));
        return List.of(new Fee(purpose, price, row.date("valid_from"), row.optionalDate("valid_to")));
    }

    private static PackageLine line(PostgresRow row, LocalDate day) {
        var starts = row.date("starts_on");
        var last = row.optionalDate("last_day");
        var state = PackageState.on(day, starts, last);
        var provider = new Provider(
                row.id("provider_id"), row.text("provider"), row.optionalText("site"), row.optionalText("urn"));
        return new PackageLine(
                row.id("id"),
                row.text("ref"),
                provider,
                new Days(starts, last, state),
                Money.ofPence(row.amount("yearly")),
                row.optionalText("cohort") == null ? null : child(row, day, state));
    }

    private static Child child(PostgresRow row, LocalDate day, PackageState state) {
        var review = row.optionalDate("review_on");
        return new Child(
                row.id("child_id"),
                row.text("child_ref"),
                Cohort.valueOf(row.text("cohort")),
                new BigDecimal(row.text("hours")),
                review,
                state == PackageState.IN_FORCE ? ReviewState.on(day, review) : null);
    }

    private static Parameter text(@Nullable Object value) {
        return Parameters.in(R2dbcType.VARCHAR, value == null ? null : value.toString());
    }
}
