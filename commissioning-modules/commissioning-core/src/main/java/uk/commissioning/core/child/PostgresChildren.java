package uk.commissioning.core.child;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.identifier.GssCode;

/// Children in PostgreSQL, in whole sets; identities arrive sealed.
final class PostgresChildren implements Children {
    private static final String SAVE = """
            insert into core.child (id, ref, need, birth_cohort, home_district_gss, wrapped_key, upn_index,
                name_index, digest, upn_sealed, family_name_sealed, given_name_sealed,
                date_of_birth_sealed, home_postcode_sealed)
            select c.id, c.ref, c.need, c.cohort, c.district, decode(c.key, 'hex'), decode(c.upn_mark, 'hex'),
                decode(c.name_mark, 'hex'), decode(c.digest, 'hex'), decode(c.upn, 'hex'),
                decode(c.family_name, 'hex'), decode(c.given_name, 'hex'), decode(c.birth, 'hex'),
                decode(c.postcode, 'hex')
            from unnest(:ids::uuid[], :refs::text[], :needs::text[], :cohorts::int[],
                :districts::text[], :keys::text[], :upnMarks::text[], :nameMarks::text[],
                :digests::text[], :upns::text[], :familyNames::text[], :givenNames::text[],
                :births::text[], :postcodes::text[])
                as c(id, ref, need, cohort, district, key, upn_mark, name_mark, digest, upn, family_name,
                    given_name, birth, postcode)
            on conflict (tenant_id, id) do update set
                need = excluded.need, birth_cohort = excluded.birth_cohort,
                home_district_gss = excluded.home_district_gss, upn_index = excluded.upn_index,
                name_index = excluded.name_index, digest = excluded.digest,
                upn_sealed = excluded.upn_sealed, family_name_sealed = excluded.family_name_sealed,
                given_name_sealed = excluded.given_name_sealed,
                date_of_birth_sealed = excluded.date_of_birth_sealed,
                home_postcode_sealed = excluded.home_postcode_sealed""";

    private final DatabaseClient database;

    PostgresChildren(DatabaseClient database) {
        this.database = database;
    }

    /// Two sets looked up by hash, whatever PostgreSQL believes of the table's size (see PostgresContracts).
    @Override
    public Mono<List<Child.Known>> known(Collection<String> refs, Collection<byte[]> upnMarks) {
        return database.sql("""
                        select c.id, c.ref, c.need, c.home_district_gss, c.birth_cohort::int as birth_cohort,
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
    public Mono<Void> save(List<Child> children) {
        var columns = PostgresColumns.of(children);
        return database.sql(SAVE)
                .bind("ids", columns.ids(Child::id))
                .bind("refs", columns.texts(Child::ref))
                .bind("needs", columns.texts(child -> child.counted().need()))
                .bind("cohorts", columns.numbers(child -> child.counted().birthCohort()))
                .bind("districts", columns.texts(child -> child.counted().homeDistrict()))
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
        var counted = new Child.Counted(
                Need.valueOf(row.text("need")),
                row.optional("home_district_gss", GssCode::new),
                row.number("birth_cohort"));
        return new Child.Known(
                row.id("id"),
                row.text("ref"),
                counted,
                row.optionalBytes("upn_index"),
                row.bytes("digest"),
                row.bytes("wrapped_key"));
    }
}
