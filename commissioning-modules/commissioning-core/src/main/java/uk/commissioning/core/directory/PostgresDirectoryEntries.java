package uk.commissioning.core.directory;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.ProviderEntry.Identifier;
import uk.commissioning.core.directory.ProviderEntry.SiteLine;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;

/// The directory in PostgreSQL.
final class PostgresDirectoryEntries implements DirectoryEntries {

    private static final String PROVIDERS = """
            select p.id, p.name, p.kind, lower(p.name) as sorted_name,
                   array(select i.scheme || ' ' || i.value from core.provider_identifier i
                         where i.provider_id = p.id and i.valid_from <= :today
                           and (i.valid_to is null or i.valid_to >= :today)
                         order by 1) as identifiers,
                   (select count(*) from core.site s where s.provider_id = p.id) as sites
            from core.provider p
            where (lower(p.name) collate "C", p.id) > (:after_name, :after_id)
              and (:kind::text is null or p.kind = :kind)
              and (:name::text is null
                   or strpos(lower(p.name), lower(:name)) > 0
                   or exists (select from core.provider_merged m
                              where m.to_id = p.id and strpos(lower(m.name), lower(:name)) > 0)
                   or exists (select from core.site s
                              where s.provider_id = p.id and strpos(lower(s.name), lower(:name)) > 0))
              and (not :numbered
                   or p.id in (
                       select i.provider_id from core.provider_identifier i
                       join unnest(:schemes::text[], :values::text[]) as w(scheme, value)
                           on w.scheme = i.scheme and w.value = i.value
                       union
                       select s.provider_id from core.site s where s.urn = :urn))
            order by lower(p.name) collate "C", p.id
            limit :fetched""";

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final DatabaseClient database;

    PostgresDirectoryEntries(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Sorted>> providers(ProviderQuestion question, LocalDate today) {
        var number = question.number();
        var identifiers = PostgresColumns.of(number == null ? Set.<ProviderIdentifier>of() : number.identifiers());
        return database.sql(PROVIDERS)
                .bind("today", today)
                .bind("after_name", question.after().name())
                .bind("after_id", question.after().provider())
                .bind("kind", text(question.kind()))
                .bind("name", text(question.name()))
                .bind("numbered", number != null)
                .bind("schemes", identifiers.texts(one -> one.scheme().code()))
                .bind("values", identifiers.texts(ProviderIdentifier::value))
                .bind("urn", text(number == null ? null : number.urn()))
                .bind("fetched", question.limit() + 1)
                .map(PostgresDirectoryEntries::sorted)
                .all()
                .collectList();
    }

    @Override
    public Mono<ProviderEntry> provider(UUID id) {
        return database.sql("""
                        select p.id, p.name, p.kind,
                               array(select m.name from core.provider_merged m where m.to_id = p.id
                                     order by m.merged_at, m.name) as former_names,
                               array(select i.scheme || ' ' || i.value || ' ' || i.valid_from || ' '
                                         || coalesce(i.valid_to::text, '')
                                     from core.provider_identifier i where i.provider_id = p.id
                                     order by i.scheme, i.valid_from, i.value) as identifiers
                        from core.provider p
                        where p.id = coalesce((select m.to_id from core.provider_merged m where m.from_id = :id), :id)""")
                .bind("id", id)
                .map(PostgresDirectoryEntries::entry)
                .one();
    }

    @Override
    public Mono<List<SiteLine>> sites(UUID provider) {
        return database.sql("""
                        select s.id, s.name, s.kind, s.urn, s.district_gss, s.postcode
                        from core.site s
                        where s.provider_id = :provider
                        order by lower(s.name), s.id
                        limit :most""")
                .bind("provider", provider)
                .bind("most", MOST)
                .map(row -> siteLine(new PostgresRow(row)))
                .all()
                .collectList();
    }

    @Override
    public Mono<SiteEntry> site(UUID id) {
        return database.sql("""
                        select s.id, s.name, s.kind, s.urn, s.district_gss, s.postcode,
                               s.provider_id, p.name as provider_name
                        from core.site s
                        join core.provider p on p.id = s.provider_id
                        where s.id = :id""")
                .bind("id", id)
                .map(PostgresDirectoryEntries::siteEntry)
                .one()
                .flatMap(site -> facts(id).map(site::with));
    }

    private Mono<List<SiteEntry.Fact>> facts(UUID site) {
        return database.sql("""
                        select f.fact, f.value, f.valid_from, f.valid_to
                        from core.site_fact f
                        where f.site_id = :site
                        order by f.fact, f.valid_from desc
                        limit :most""")
                .bind("site", site)
                .bind("most", MOST)
                .map(PostgresDirectoryEntries::fact)
                .all()
                .collectList();
    }

    private static Sorted sorted(Readable readable) {
        var row = new PostgresRow(readable);
        var identifiers = Arrays.stream(row.texts("identifiers"))
                .map(text -> text.split(" ", 2))
                .map(parts -> new ProviderIdentifier(OrganisationIdentifierScheme.parse(parts[0]), parts[1]))
                .toList();
        var line = new ProviderList.Line(
                row.id("id"),
                row.text("name"),
                ProviderKind.valueOf(row.text("kind")),
                identifiers,
                row.amount("sites"));
        return new Sorted(line, row.text("sorted_name"));
    }

    private static ProviderEntry entry(Readable readable) {
        var row = new PostgresRow(readable);
        return new ProviderEntry(
                row.id("id"),
                row.text("name"),
                ProviderKind.valueOf(row.text("kind")),
                List.of(row.texts("former_names")),
                Arrays.stream(row.texts("identifiers"))
                        .map(PostgresDirectoryEntries::identifier)
                        .toList());
    }

    private static Identifier identifier(String text) {
        var parts = text.split(" ", -1);
        return new Identifier(
                OrganisationIdentifierScheme.parse(parts[0]),
                parts[1],
                toldFrom(LocalDate.parse(parts[2])),
                parts[3].isEmpty() ? null : LocalDate.parse(parts[3]));
    }

    private static SiteLine siteLine(PostgresRow row) {
        return new SiteLine(
                row.id("id"),
                row.text("name"),
                SiteKind.valueOf(row.text("kind")),
                row.optionalText("urn"),
                row.optionalText("district_gss"),
                row.optionalText("postcode"));
    }

    private static SiteEntry siteEntry(Readable readable) {
        var row = new PostgresRow(readable);
        return new SiteEntry(siteLine(row), row.id("provider_id"), row.text("provider_name"), List.of());
    }

    private static SiteEntry.Fact fact(Readable readable) {
        var row = new PostgresRow(readable);
        return new SiteEntry.Fact(
                SiteFact.Kind.valueOf(row.text("fact")),
                row.text("value"),
                toldFrom(row.date("valid_from")),
                row.optionalDate("valid_to"));
    }

    /// The first day of the calendar stands for a day that was not told.
    private static @Nullable LocalDate toldFrom(LocalDate from) {
        return from.equals(ALWAYS) ? null : from;
    }

    private static Parameter text(@Nullable Object value) {
        return Parameters.in(R2dbcType.VARCHAR, value == null ? null : value.toString());
    }
}
