package uk.commissioning.core.children;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.child.SealedIdentity;
import uk.commissioning.core.children.ChildRecord.ContractPart;
import uk.commissioning.core.children.ChildRecord.Fee;
import uk.commissioning.core.children.ChildRecord.Home;
import uk.commissioning.core.children.ChildRecord.Where;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.core.contract.Ending;
import uk.commissioning.core.contract.Running;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.Money;

/// Children in PostgreSQL, as they are read.
final class PostgresChildBook implements ChildBook {

    private static final String FOUND = """
            select k.id, k.ref,
                   (select count(*)
                    from core.contract c
                    where c.tenant_id = k.tenant_id
                      and c.id in (
                          select p.contract_id from core.placement p
                          where p.tenant_id = k.tenant_id and p.child_id = k.id
                          union all
                          select o.id from core.contract o
                          where o.tenant_id = k.tenant_id and o.child_id = k.id)) as contracts
            from core.child k
            where (:ref::text is null or k.ref = :ref)
              and (:upn_mark::bytea is null or k.upn_index = :upn_mark)
              and (:name_mark::bytea is null or k.name_index = :name_mark)
              and core.lives_in(k.home_district_gss, :area)
            order by k.ref
            limit 50""";

    private static final String WITH_ID = """
            select k.id, k.ref, not core.lives_in(k.home_district_gss, :area) as outside,
                   i.id is not null as is_seen, i.digest is not null as is_told,
                   i.need, coalesce(i.other_needs, '{}') as other_needs, i.ehcp, i.looked_after,
                   i.birth_cohort::int as birth_cohort, i.home_district_gss, i.home_lsoa, i.wrapped_key, i.upn_sealed,
                   i.family_name_sealed, i.given_name_sealed, i.date_of_birth_sealed, i.home_postcode_sealed,
                   array(select concat_ws(' ', h.valid_from, coalesce(h.valid_to::text, '-'),
                                    coalesce(h.district_gss, '-'), coalesce(h.lsoa, '-'))
                         from core.child_home h
                         where h.tenant_id = i.tenant_id and h.child_id = i.id
                         order by h.valid_from desc) as homes
            from core.child k
            left join core.child i on :sees_record and core.lives_in(k.home_district_gss, :area)
                and i.tenant_id = k.tenant_id and i.id = k.id
            where k.id = :id""";

    /// A place of a block without a fee of its own costs the block's price.
    private static final String CONTRACTS = """
            select c.id, c.ref, c.kind, c.starts_on, c.ends_on, c.ended_on, c.end_reason,
                   v.name as provider, s.name as site, p.id as placement_id,
                   array(select concat_ws(' ', l.purpose,
                                    sum(case when l.units_of = 'YEAR' then l.amount_pence
                                             else round(l.amount_pence * 365.0
                                                 / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365))) end)::bigint)
                         from core.fee_line l
                         where l.tenant_id = c.tenant_id
                           and l.contract_id = c.id
                           and l.valid_from <= c.priced_on
                           and (l.valid_to is null or l.valid_to >= c.priced_on)
                         group by l.purpose
                         order by l.purpose) as fees,
                   b.price_per_place_pence
            from core.contracts_valued(:day) c
            join core.provider v on v.id = c.provider_id
            left join core.site s on s.id = c.site_id
            left join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id
            left join core.block b on b.tenant_id = c.tenant_id and b.contract_id = c.block_id
            where c.id in (
                select q.contract_id from core.placement q where q.child_id = :id
                union all
                select o.id from core.contract o where o.child_id = :id)
            order by c.starts_on desc, c.ref
            limit 200""";

    private static final String NONE = "-";
    private static final int YEAR_OF_NO_DAY = 1;

    private final DatabaseClient database;

    PostgresChildBook(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<ChildFound>> found(Keys keys, Sight sight) {
        return database.sql(FOUND)
                .bind("ref", Parameters.in(R2dbcType.VARCHAR, keys.ref()))
                .bind("upn_mark", Parameters.in(R2dbcType.VARBINARY, keys.upnMark()))
                .bind("name_mark", Parameters.in(R2dbcType.VARBINARY, keys.nameMark()))
                .bind("area", sight.area())
                .map(PostgresRow::new)
                .all()
                .map(row -> new ChildFound(row.id("id"), row.text("ref"), row.amount("contracts")))
                .collectList();
    }

    @Override
    public Mono<Row> withId(UUID id, Sight sight) {
        return database.sql(WITH_ID)
                .bind("id", id)
                .bind("sees_record", sight.seesChild())
                .bind("area", sight.area())
                .map(PostgresChildBook::row)
                .one();
    }

    @Override
    public Mono<List<ContractPart>> contracts(UUID id, LocalDate day) {
        return database.sql(CONTRACTS)
                .bind("id", id)
                .bind("day", day)
                .map(PostgresChildBook::contract)
                .all()
                .collectList();
    }

    private static Row row(Readable readable) {
        var row = new PostgresRow(readable);
        return new Row(row.id("id"), row.text("ref"), row.flag("outside"), row.flag("is_seen") ? seen(row) : null);
    }

    private static Seen seen(PostgresRow row) {
        var needs = Stream.concat(Stream.ofNullable(row.optionalText("need")), Arrays.stream(row.texts("other_needs")))
                .map(Need::valueOf)
                .toList();
        var isTold = row.flag("is_told");
        return new Seen(
                isTold ? locked(row) : null,
                needs,
                row.optionalFlag("ehcp"),
                row.optionalFlag("looked_after"),
                isTold ? row.number("birth_cohort") : null,
                homes(row));
    }

    private static Child.Locked locked(PostgresRow row) {
        var identity = new SealedIdentity(
                row.optionalBytes("upn_sealed"),
                row.bytes("family_name_sealed"),
                row.bytes("given_name_sealed"),
                row.bytes("date_of_birth_sealed"),
                row.optionalBytes("home_postcode_sealed"));
        return new Child.Locked(row.bytes("wrapped_key"), identity);
    }

    /// The dated ones, or what is told without a day.
    private static List<Home> homes(PostgresRow row) {
        var dated =
                Arrays.stream(row.texts("homes")).map(PostgresChildBook::home).toList();
        var district = row.optionalText("home_district_gss");
        var lsoa = row.optionalText("home_lsoa");
        return !dated.isEmpty() || (district == null && lsoa == null)
                ? dated
                : List.of(new Home(null, null, district, lsoa));
    }

    /// "2024-09-01 - E07000110 E01024001".
    private static Home home(String words) {
        var part = words.split(" ", -1);
        var from = LocalDate.parse(part[0]);
        var to = some(part[1]);
        return new Home(
                from.getYear() == YEAR_OF_NO_DAY ? null : from,
                to == null ? null : LocalDate.parse(to),
                some(part[2]),
                some(part[3]));
    }

    private static @Nullable String some(String word) {
        return word.equals(NONE) ? null : word;
    }

    private static ContractPart contract(Readable readable) {
        var row = new PostgresRow(readable);
        var ended = row.optionalDate("ended_on");
        var fees = fees(row);
        return new ContractPart(
                row.id("id"),
                row.text("ref"),
                ContractKind.valueOf(row.text("kind")),
                new Where(row.text("provider"), row.optionalText("site"), row.optionalId("placement_id")),
                new Running(
                        new Term(row.date("starts_on"), row.optionalDate("ends_on")),
                        ended == null ? null : new Ending(ended, EndReason.valueOf(row.text("end_reason")))),
                Money.sum(fees.stream().map(Fee::yearly).toList()),
                fees);
    }

    private static List<Fee> fees(PostgresRow row) {
        var own = Arrays.stream(row.texts("fees")).map(PostgresChildBook::fee).toList();
        var price = row.optionalMoney("price_per_place_pence");
        return own.isEmpty() && price != null ? List.of(new Fee("EDUCATION", price)) : own;
    }

    private static Fee fee(String words) {
        var part = words.split(" ");
        return new Fee(part[0], Money.ofPence(Long.parseLong(part[1])));
    }
}
