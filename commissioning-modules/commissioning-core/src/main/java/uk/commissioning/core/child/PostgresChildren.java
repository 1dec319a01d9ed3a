package uk.commissioning.core.child;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.identifier.GssCode;

/// Children in PostgreSQL, in whole sets; identities arrive sealed.
final class PostgresChildren implements Children {
    private static final String SAVE = """
            insert into core.child (id, ref, need, other_needs, birth_cohort, home_district_gss, home_lsoa, ehcp,
                looked_after, wrapped_key, upn_index, name_index, digest, upn_sealed, family_name_sealed,
                given_name_sealed, date_of_birth_sealed, home_postcode_sealed)
            select c.id, c.ref, c.need, string_to_array(c.others, ' '), c.cohort, c.district, c.lsoa, c.ehcp::boolean,
                c.care::boolean, decode(c.key, 'hex'), decode(c.upn_mark, 'hex'),
                decode(c.name_mark, 'hex'), decode(c.digest, 'hex'), decode(c.upn, 'hex'),
                decode(c.family_name, 'hex'), decode(c.given_name, 'hex'), decode(c.birth, 'hex'),
                decode(c.postcode, 'hex')
            from unnest(:ids::uuid[], :refs::text[], :needs::text[], :others::text[], :cohorts::int[],
                :districts::text[], :lsoas::text[], :ehcps::text[], :cares::text[], :keys::text[], :upnMarks::text[], :nameMarks::text[],
                :digests::text[], :upns::text[], :familyNames::text[], :givenNames::text[],
                :births::text[], :postcodes::text[])
                as c(id, ref, need, others, cohort, district, lsoa, ehcp, care, key, upn_mark, name_mark, digest, upn, family_name,
                    given_name, birth, postcode)
            on conflict (tenant_id, id) do update set
                need = excluded.need, other_needs = excluded.other_needs, birth_cohort = excluded.birth_cohort,
                home_district_gss = excluded.home_district_gss, home_lsoa = excluded.home_lsoa,
                ehcp = excluded.ehcp, looked_after = excluded.looked_after, upn_index = excluded.upn_index,
                name_index = excluded.name_index, digest = excluded.digest,
                upn_sealed = excluded.upn_sealed, family_name_sealed = excluded.family_name_sealed,
                given_name_sealed = excluded.given_name_sealed,
                date_of_birth_sealed = excluded.date_of_birth_sealed,
                home_postcode_sealed = excluded.home_postcode_sealed""";

    /// A home that is told anew begins on the day it is told; the first one always was.
    private static final String CLOSE_HOMES = """
            update core.child_home h set valid_to = :today - 1
            from unnest(:ids::uuid[], :districts::text[], :lsoas::text[]) as c(id, district, lsoa)
            where h.child_id = c.id and h.valid_to is null and h.valid_from < :today
              and (h.district_gss, h.lsoa) is distinct from (c.district, c.lsoa)""";
    private static final String OPEN_HOMES = """
            insert into core.child_home (child_id, valid_from, district_gss, lsoa)
            select c.id, coalesce(
                       (select max(h.valid_to) + 1 from core.child_home h where h.child_id = c.id),
                       date '0001-01-01'),
                   c.district, c.lsoa
            from unnest(:ids::uuid[], :districts::text[], :lsoas::text[]) as c(id, district, lsoa)
            where not exists (
                select from core.child_home h
                where h.child_id = c.id and h.valid_to is null
                  and (h.district_gss, h.lsoa) is not distinct from (c.district, c.lsoa))
            on conflict (tenant_id, child_id, valid_from) do update set
                district_gss = excluded.district_gss, lsoa = excluded.lsoa""";

    private final DatabaseClient database;

    PostgresChildren(DatabaseClient database) {
        this.database = database;
    }

    /// Two sets looked up by hash, whatever PostgreSQL believes of the table's size (see PostgresContracts).
    @Override
    public Mono<List<Child.Known>> known(Collection<String> refs, Collection<byte[]> upnMarks) {
        return database.sql("""
                        select c.id, c.ref, c.need, c.other_needs, c.home_district_gss, c.home_lsoa, c.ehcp,
                               c.looked_after, c.birth_cohort::int as birth_cohort, c.need is not null as is_told,
                               c.upn_index, c.digest, c.wrapped_key
                        from core.child c
                        where c.ref in (select unnest(:refs::text[]))
                           or c.upn_index in (select decode(mark, 'hex') from unnest(:marks::text[]) m(mark))
                        order by c.ref""")
                .bind("refs", PostgresColumns.of(refs).texts(ref -> ref))
                .bind("marks", PostgresColumns.of(upnMarks).bytes(mark -> mark))
                .map(PostgresChildren::known)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> save(List<Child> children, LocalDate today) {
        var columns = PostgresColumns.of(children);
        return saveChildren(columns)
                .then(Mono.defer(() -> homes(database.sql(CLOSE_HOMES).bind("today", today), columns)))
                .then(Mono.defer(() -> homes(database.sql(OPEN_HOMES), columns)));
    }

    private static Mono<Void> homes(DatabaseClient.GenericExecuteSpec statement, PostgresColumns<Child> columns) {
        return statement
                .bind("ids", columns.ids(Child::id))
                .bind("districts", columns.texts(child -> facts(child).home().district()))
                .bind("lsoas", columns.texts(child -> facts(child).home().lsoa()))
                .then();
    }

    private Mono<Void> saveChildren(PostgresColumns<Child> columns) {
        return database.sql(SAVE)
                .bind("ids", columns.ids(Child::id))
                .bind("refs", columns.texts(Child::ref))
                .bind("needs", columns.texts(child -> facts(child).need()))
                .bind("others", columns.texts(PostgresChildren::otherNeeds))
                .bind("cohorts", columns.numbers(child -> child.counted().birthCohort()))
                .bind("districts", columns.texts(child -> facts(child).home().district()))
                .bind("lsoas", columns.texts(child -> facts(child).home().lsoa()))
                .bind("ehcps", columns.texts(child -> facts(child).ehcp()))
                .bind("cares", columns.texts(child -> facts(child).lookedAfter()))
                .bind("keys", columns.bytes(child -> child.locked().wrappedKey()))
                .bind("upnMarks", columns.bytes(child -> child.marks().upn()))
                .bind("nameMarks", columns.bytes(child -> child.marks().name()))
                .bind("digests", columns.bytes(child -> child.marks().digest()))
                .bind("upns", columns.bytes(child -> child.locked().identity().upn()))
                .bind(
                        "familyNames",
                        columns.bytes(child -> child.locked().identity().familyName()))
                .bind(
                        "givenNames",
                        columns.bytes(child -> child.locked().identity().givenName()))
                .bind("births", columns.bytes(child -> child.locked().identity().dateOfBirth()))
                .bind(
                        "postcodes",
                        columns.bytes(child -> child.locked().identity().homePostcode()))
                .then();
    }

    private static Child.Known known(Readable readable) {
        var row = new PostgresRow(readable);
        return new Child.Known(
                row.id("id"),
                row.text("ref"),
                row.flag("is_told") ? counted(row) : null,
                row.optionalBytes("upn_index"),
                row.optionalBytes("digest"),
                row.bytes("wrapped_key"));
    }

    private static Child.Counted counted(PostgresRow row) {
        var needs = Stream.concat(Stream.of(row.text("need")), Arrays.stream(row.texts("other_needs")))
                .map(Need::valueOf)
                .toList();
        var home = new Child.Home(
                row.optional("home_district_gss", GssCode::new), row.optional("home_lsoa", GssCode::new));
        var facts = new Child.Facts(needs, home, row.optionalFlag("ehcp"), row.optionalFlag("looked_after"));
        return new Child.Counted(facts, row.number("birth_cohort"));
    }

    @Override
    public Mono<Void> addByReference(List<ByReference> children) {
        if (children.isEmpty()) return Mono.empty();
        var columns = PostgresColumns.of(children);
        return database.sql("""
                        insert into core.child (id, ref, wrapped_key)
                        select c.id, c.ref, decode(c.key, 'hex')
                        from unnest(:ids::uuid[], :refs::text[], :keys::text[]) as c(id, ref, key)""")
                .bind("ids", columns.ids(ByReference::id))
                .bind("refs", columns.texts(ByReference::ref))
                .bind("keys", columns.bytes(ByReference::wrappedKey))
                .then();
    }

    private static Child.Facts facts(Child child) {
        return child.counted().facts();
    }

    /// In their rank, with a space between; nothing where there is one need only.
    private static String otherNeeds(Child child) {
        return facts(child).needs().stream().skip(1).map(Need::name).collect(Collectors.joining(" "));
    }
}
