package uk.commissioning.core.provider;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Urn;

/// The directory in PostgreSQL, in whole sets: as many statements for one row as for fifty thousand.
final class PostgresProviders implements Providers {
    private final DatabaseClient database;

    PostgresProviders(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> lock() {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('core directory of providers', 0))")
                .then();
    }

    @Override
    public Mono<Known> known(Wanted wanted) {
        return providers(wanted)
                .flatMap(providers -> sites(providers, wanted.urns())
                        .flatMap(sites -> facts(sites).map(facts -> new Known(providers, sites, facts))));
    }

    /// The latest of each kind.
    private Mono<Map<UUID, Map<SiteFact.Kind, SiteFact>>> facts(List<Site> sites) {
        return database.sql("""
                        select distinct on (f.site_id, f.fact) f.site_id, f.fact, f.value, f.valid_from
                        from core.site_fact f
                        where f.site_id = any(:sites)
                        order by f.site_id, f.fact, f.valid_from desc""")
                .bind("sites", PostgresColumns.of(sites).ids(Site::id))
                .map(PostgresProviders::factRow)
                .all()
                .collect(Collectors.groupingBy(
                        FactOf::site, Collectors.toMap(one -> one.fact().kind(), FactOf::fact)));
    }

    private static FactOf factRow(Readable readable) {
        var row = new PostgresRow(readable);
        var fact = new SiteFact(SiteFact.Kind.valueOf(row.text("fact")), row.text("value"), row.date("valid_from"));
        return new FactOf(row.id("site_id"), fact);
    }

    private record FactOf(UUID site, SiteFact fact) {}

    private Mono<Void> addFacts(Map<UUID, Set<SiteFact>> facts) {
        var columns = PostgresColumns.of(facts.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(fact -> new FactOf(of.getKey(), fact)))
                .toList());
        return database.sql("""
                        insert into core.site_fact (site_id, fact, value, valid_from)
                        select * from unnest(:sites::uuid[], :facts::text[], :values::text[], :starts::date[])""")
                .bind("sites", columns.ids(FactOf::site))
                .bind("facts", columns.texts(of -> of.fact().kind()))
                .bind("values", columns.texts(of -> of.fact().value()))
                .bind("starts", columns.dates(of -> of.fact().from()))
                .then();
    }

    private Mono<List<Provider>> providers(Wanted wanted) {
        var identifiers = PostgresColumns.of(wanted.identifiers());
        return database.sql("""
                        select p.id, p.name, p.kind,
                               array(select i.scheme || ' ' || i.value from core.provider_identifier i
                                     where i.provider_id = p.id order by 1) as identifiers,
                               array(select m.name from core.provider_merged m where m.to_id = p.id) as former_names
                        from core.provider p
                        where p.id in (
                            select n.id from core.provider n where lower(n.name) = any(:names)
                            union
                            select m.to_id from core.provider_merged m where lower(m.name) = any(:names)
                            union
                            select i.provider_id from core.provider_identifier i
                            join unnest(:schemes::text[], :values::text[]) as w(scheme, value)
                                on w.scheme = i.scheme and w.value = i.value
                            union
                            select s.provider_id from core.site s where s.urn = any(:urns))
                        order by p.id""")
                .bind("names", PostgresColumns.of(wanted.names()).texts(name -> name.toLowerCase(Locale.ROOT)))
                .bind(
                        "schemes",
                        identifiers.texts(identifier -> identifier.scheme().code()))
                .bind("values", identifiers.texts(ProviderIdentifier::value))
                .bind("urns", PostgresColumns.of(wanted.urns()).texts(Urn::value))
                .map(PostgresProviders::provider)
                .all()
                .collectList();
    }

    private Mono<List<Site>> sites(List<Provider> providers, Collection<Urn> urns) {
        return database.sql("""
                        select s.id, s.provider_id, s.name, s.kind, s.urn, s.district_gss, s.postcode
                        from core.site s
                        where s.provider_id = any(:providers) or s.urn = any(:urns)
                        order by s.id""")
                .bind("providers", PostgresColumns.of(providers).ids(Provider::id))
                .bind("urns", PostgresColumns.of(urns).texts(Urn::value))
                .map(PostgresProviders::site)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Site>> schools(Collection<Urn> urns) {
        return sites(List.of(), urns);
    }

    @Override
    public Mono<Map<ProviderIdentifier, UUID>> numbered(Collection<ProviderIdentifier> numbers) {
        var columns = PostgresColumns.of(numbers);
        return database.sql("""
                        select i.provider_id, i.scheme || ' ' || i.value as number
                        from core.provider_identifier i
                        join unnest(:schemes::text[], :values::text[]) as w(scheme, value)
                            on w.scheme = i.scheme and w.value = i.value""")
                .bind("schemes", columns.texts(number -> number.scheme().code()))
                .bind("values", columns.texts(ProviderIdentifier::value))
                .map(PostgresProviders::numberedRow)
                .all()
                .collectMap(Numbered::number, Numbered::provider);
    }

    private static Numbered numberedRow(Readable readable) {
        var row = new PostgresRow(readable);
        return new Numbered(identifier(row.text("number")), row.id("provider_id"));
    }

    private record Numbered(ProviderIdentifier number, UUID provider) {}

    @Override
    public Mono<Void> add(List<Provider> providers, List<Site> sites, Map<UUID, Set<SiteFact>> facts) {
        return addProviders(providers)
                .then(Mono.defer(() -> addIdentifiers(providers)))
                .then(Mono.defer(() -> addSites(sites)))
                .then(Mono.defer(() -> addFacts(facts)));
    }

    private Mono<Void> addProviders(List<Provider> providers) {
        var columns = PostgresColumns.of(providers);
        return database.sql("""
                        insert into core.provider (id, name, kind)
                        select * from unnest(:ids::uuid[], :names::text[], :kinds::text[])""")
                .bind("ids", columns.ids(Provider::id))
                .bind("names", columns.texts(Provider::name))
                .bind("kinds", columns.texts(Provider::kind))
                .then();
    }

    private Mono<Void> addIdentifiers(List<Provider> providers) {
        var rows = providers.stream()
                .flatMap(provider -> provider.identifiers().stream().map(number -> new Row(provider.id(), number)))
                .toList();
        var columns = PostgresColumns.of(rows);
        return database.sql("""
                        insert into core.provider_identifier (provider_id, scheme, value)
                        select * from unnest(:providers::uuid[], :schemes::text[], :values::text[])""")
                .bind("providers", columns.ids(Row::provider))
                .bind("schemes", columns.texts(row -> row.identifier().scheme().code()))
                .bind("values", columns.texts(row -> row.identifier().value()))
                .then();
    }

    private Mono<Void> addSites(List<Site> sites) {
        var columns = PostgresColumns.of(sites);
        return database.sql("""
                        insert into core.site (id, provider_id, name, kind, urn, district_gss, postcode)
                        select * from unnest(:ids::uuid[], :providers::uuid[], :names::text[], :kinds::text[],
                            :urns::text[], :districts::text[], :postcodes::text[])""")
                .bind("ids", columns.ids(Site::id))
                .bind("providers", columns.ids(Site::providerId))
                .bind("names", columns.texts(site -> site.facts().name()))
                .bind("kinds", columns.texts(site -> site.facts().kind()))
                .bind("urns", columns.texts(site -> site.facts().urn()))
                .bind("districts", columns.texts(site -> site.facts().district()))
                .bind("postcodes", columns.texts(site -> site.facts().postcode()))
                .then();
    }

    private static Provider provider(Readable readable) {
        var row = new PostgresRow(readable);
        var identifiers = Arrays.stream(row.texts("identifiers"))
                .map(PostgresProviders::identifier)
                .collect(Collectors.toSet());
        return new Provider(
                row.id("id"),
                row.text("name"),
                ProviderKind.valueOf(row.text("kind")),
                identifiers,
                Set.copyOf(List.of(row.texts("former_names"))));
    }

    private static ProviderIdentifier identifier(String schemeAndValue) {
        var space = schemeAndValue.indexOf(' ');
        return new ProviderIdentifier(
                OrganisationIdentifierScheme.parse(schemeAndValue.substring(0, space)),
                schemeAndValue.substring(space + 1));
    }

    private static Site site(Readable readable) {
        var row = new PostgresRow(readable);
        var facts = new Site.Facts(
                row.text("name"),
                SiteKind.valueOf(row.text("kind")),
                row.optional("urn", Urn::new),
                row.optional("district_gss", GssCode::new),
                row.optional("postcode", Postcode::new));
        return new Site(row.id("id"), row.id("provider_id"), facts);
    }

    private record Row(UUID provider, ProviderIdentifier identifier) {}
}
