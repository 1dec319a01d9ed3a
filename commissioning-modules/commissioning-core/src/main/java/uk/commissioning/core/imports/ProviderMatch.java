package uk.commissioning.core.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.Provider;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.kernel.tenancy.Ids;

/// Finds the legal entity of some rows in the directory: by its numbers, else by its name. What the directory has
/// stays: a council's file does not change what other councils rely on.
record ProviderMatch(@Nullable Provider provider, boolean isNew) {
    private static final ProviderMatch UNDECIDED = new ProviderMatch(null, false);

    static ProviderMatch of(LegalEntity entity, Directory directory) {
        var name = new Fact<String>(ProviderRow.NAME, "provider");
        var kind = new Fact<ProviderKind>(ProviderRow.KIND, "provider");
        entity.rows().forEach(row -> {
            name.told(row.row(), row.name());
            kind.told(row.row(), row.kind());
        });
        if (!numbersAgree(entity) || name.value() == null) return UNDECIDED;

        var numbered = directory.numbered(entity.identifiers());
        if (numbered.size() > 1) return ofTwo(entity, numbered);
        if (numbered.size() == 1) return known(entity, numbered.iterator().next());
        return byName(entity, name.value(), kind.value(), directory);
    }

    private static ProviderMatch byName(
            LegalEntity entity, String name, @Nullable ProviderKind kind, Directory directory) {
        var numbers = entity.identifiers();
        var candidates = directory.named(name).stream()
                .filter(candidate ->
                        numbers.isEmpty() || candidate.identifiers().isEmpty())
                .toList();
        if (candidates.size() > 1) candidates = withTheSchools(entity, candidates, directory);
        if (candidates.size() == 1) return known(entity, candidates.getFirst());
        if (candidates.isEmpty() || !numbers.isEmpty()) {
            var newKind = kind == null ? ProviderKind.OTHER : kind;
            return new ProviderMatch(new Provider(Ids.next(), name, newKind, numbers), true);
        }
        entity.rows().forEach(row -> row.row().problem(ProviderRow.NAME, ImportReason.PROVIDER_NAME_AMBIGUOUS));
        return UNDECIDED;
    }

    private static List<Provider> withTheSchools(LegalEntity entity, List<Provider> candidates, Directory directory) {
        var owners = entity.rows().stream()
                .map(row -> row.site() == null || row.site().urn() == null
                        ? null
                        : directory.school(row.site().urn()))
                .flatMap(Stream::ofNullable)
                .map(site -> site.providerId())
                .collect(Collectors.toSet());
        var owning =
                candidates.stream().filter(one -> owners.contains(one.id())).toList();
        return owning.isEmpty() ? candidates : owning;
    }

    private static ProviderMatch known(LegalEntity entity, Provider provider) {
        entity.rows().forEach(row -> compare(row, provider));
        return new ProviderMatch(provider, false);
    }

    private static void compare(ProviderRow row, Provider provider) {
        if (row.name() != null && !row.name().equals(provider.name())) {
            row.row().notice(ProviderRow.NAME, ImportReason.PROVIDER_KEPT_AS_KNOWN, provider.name());
        }
        if (row.kind() != null && row.kind() != provider.kind()) {
            row.row().notice(ProviderRow.KIND, ImportReason.PROVIDER_KEPT_AS_KNOWN, provider.kind());
        }
        row.identifiers().stream()
                .filter(number -> !provider.identifiers().contains(number))
                .forEach(number -> compare(row.row(), number, provider));
    }

    private static void compare(Row row, ProviderIdentifier number, Provider provider) {
        var column = ProviderRow.column(number.scheme());
        var others = provider.identifiers().stream()
                .filter(one -> one.scheme() == number.scheme())
                .map(ProviderIdentifier::value)
                .sorted()
                .collect(Collectors.joining(", "));
        if (others.isEmpty()) {
            row.notice(column, ImportReason.PROVIDER_NUMBER_NOT_ADDED);
        } else {
            row.problem(column, ImportReason.PROVIDER_NUMBER_DIFFERS, provider.name(), others);
        }
    }

    private static ProviderMatch ofTwo(LegalEntity entity, Set<Provider> providers) {
        var names = providers.stream().map(Provider::name).sorted().collect(Collectors.joining("; "));
        for (var row : entity.rows()) {
            row.identifiers().stream()
                    .map(number -> ProviderRow.column(number.scheme()))
                    .min(Comparator.comparing(ProviderRow.COLUMNS::indexOf))
                    .ifPresent(column -> row.row().problem(column, ImportReason.PROVIDER_NUMBERS_OF_TWO, names));
        }
        return UNDECIDED;
    }

    /// Rows of one entity name one number of a kind.
    private static boolean numbersAgree(LegalEntity entity) {
        var schemes =
                entity.identifiers().stream().map(ProviderIdentifier::scheme).toList();
        if (schemes.size() == Set.copyOf(schemes).size()) return true;
        for (var scheme : Set.copyOf(schemes)) {
            var fact = new Fact<String>(ProviderRow.column(scheme), "provider");
            entity.rows()
                    .forEach(row -> row.identifiers().stream()
                            .filter(number -> number.scheme() == scheme)
                            .forEach(number -> fact.told(row.row(), number.value())));
        }
        return false;
    }
}
