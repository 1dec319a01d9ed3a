package uk.commissioning.core.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import uk.commissioning.core.provider.Providers;

/// Files of providers and their sites, for the directory that all councils share.
final class ProvidersFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "providers",
            "Providers and schools",
            "One row for each school or centre, with the legal entity that runs it.",
            ProviderRow.COLUMNS,
            ImportPermission.PROVIDERS,
            false);

    private final Providers providers;

    ProvidersFile(Providers providers) {
        this.providers = providers;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return providers
                .lock()
                .then(Apart.from(() -> checking.rows(ProviderRow::of)))
                .flatMap(rows -> providers
                        .known(wanted(rows))
                        .flatMap(known -> Apart.from(() -> ProviderRules.check(rows, new Directory(known)))))
                .map(outcome -> new Checked(outcome.tally(), store(outcome)));
    }

    private Mono<Void> store(ProviderRules.Outcome outcome) {
        if (outcome.newProviders().isEmpty()
                && outcome.newSites().isEmpty()
                && outcome.newFacts().isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> providers.add(outcome.newProviders(), outcome.newSites(), outcome.newFacts()));
    }

    private static Providers.Wanted wanted(List<ProviderRow> rows) {
        var names =
                rows.stream().map(ProviderRow::name).filter(Objects::nonNull).collect(Collectors.toSet());
        var numbers = rows.stream().flatMap(row -> row.identifiers().stream()).collect(Collectors.toSet());
        var urns = rows.stream()
                .map(ProviderRow::site)
                .filter(Objects::nonNull)
                .map(site -> site.urn())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Providers.Wanted(names, numbers, urns);
    }
}
