package uk.commissioning.core.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;

/// How a row names a provider of the directory: by a number, or by its name where it has none.
public record ProviderCells(
        @Nullable String name,
        @Nullable ProviderIdentifier ukprn,
        @Nullable ProviderIdentifier companyNumber) {
    public static final Column NAME =
            Column.optional("provider_name", 200, "Name of a provider in the directory; enough where no other has it.");
    public static final Column UKPRN = Column.extra("ukprn", 60, "UKPRN of the provider.");
    public static final Column COMPANY_NUMBER =
            Column.extra("company_number", 60, "Company number of the provider; leading zeros may be missing.");

    public static ProviderCells of(Row row) {
        var told = read(row);
        if (row.leavesBlank(NAME) && row.leavesBlank(UKPRN) && row.leavesBlank(COMPANY_NUMBER)) {
            row.problem(NAME, ImportReason.PROVIDER_NOT_NAMED);
        }
        return told;
    }

    /// The same where the provider may also be named by one of its schools.
    public static ProviderCells ofProviderOr(Column school, Row row) {
        return row.leavesBlank(school) ? of(row) : read(row);
    }

    private static ProviderCells read(Row row) {
        return new ProviderCells(
                row.text(NAME),
                row.read(UKPRN, text -> new ProviderIdentifier(OrganisationIdentifierScheme.UK_PROVIDER, text)),
                row.read(
                        COMPANY_NUMBER,
                        text -> new ProviderIdentifier(OrganisationIdentifierScheme.COMPANIES_HOUSE, text)));
    }

    /// What a file asks the directory for.
    public static Providers.Wanted wanted(Collection<ProviderCells> told) {
        var names =
                told.stream().map(ProviderCells::name).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Providers.Wanted(
                names, told.stream().flatMap(ProviderCells::numbers).collect(Collectors.toSet()), Set.of());
    }

    private Stream<ProviderIdentifier> numbers() {
        return Stream.of(ukprn, companyNumber).filter(Objects::nonNull);
    }

    /// The provider's id; told where it is not known, where two have the name, or where the numbers contradict.
    public @Nullable UUID in(Known known, Row row) {
        var byUkprn = numbered(known, row, UKPRN, ukprn);
        var byCompany = numbered(known, row, COMPANY_NUMBER, companyNumber);
        if (byUkprn != null && byCompany != null && !byUkprn.equals(byCompany)) {
            row.problem(COMPANY_NUMBER, ImportReason.NUMBERS_OF_TWO_PROVIDERS);
            return null;
        }
        if (byUkprn != null) return byUkprn;
        if (byCompany != null) return byCompany;
        return ukprn == null && companyNumber == null && name != null ? named(known, row, name) : null;
    }

    private static @Nullable UUID numbered(Known known, Row row, Column column, @Nullable ProviderIdentifier number) {
        if (number == null) return null;
        var provider = known.byNumber().get(number);
        if (provider == null) row.problem(column, ImportReason.PROVIDER_NOT_KNOWN);
        return provider;
    }

    private static @Nullable UUID named(Known known, Row row, String name) {
        var named = known.byName().getOrDefault(LegalEntity.key(name), List.of());
        if (named.size() == 1) return named.getFirst();
        row.problem(
                NAME, named.isEmpty() ? ImportReason.PROVIDER_NAME_NOT_KNOWN : ImportReason.PROVIDER_NAME_AMBIGUOUS);
        return null;
    }

    /// Providers of the directory by their numbers and names.
    public record Known(Map<ProviderIdentifier, UUID> byNumber, Map<String, List<UUID>> byName) {

        public static Known of(Providers.Known known) {
            var byNumber = known.providers().stream()
                    .flatMap(one -> one.identifiers().stream().map(number -> Map.entry(number, one.id())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
            var byName = known.providers().stream()
                    .flatMap(one -> one.names().map(LegalEntity::key).distinct().map(key -> Map.entry(key, one.id())))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            return new Known(byNumber, byName);
        }
    }
}
