package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;

/// Files of which school is a member of which lot.
final class MembershipsFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "memberships",
            "Memberships",
            "One row for each school, or provider as a whole, on a lot of an agreement.",
            MembershipRow.COLUMNS,
            ImportPermission.MEMBERSHIPS,
            false);

    private final Agreements agreements;
    private final Providers providers;

    MembershipsFile(Agreements agreements, Providers providers) {
        this.agreements = agreements;
        this.providers = providers;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return Apart.from(() -> checking.rows(MembershipRow::of))
                .flatMap(rows -> known(rows).flatMap(known -> Apart.from(() -> MembershipRules.check(rows, known))))
                .map(outcome -> new Checked(outcome.tally(), store(outcome.news())));
    }

    private Mono<MembershipRules.Known> known(List<MembershipRow> rows) {
        var refs = rows.stream()
                .map(MembershipRow::agreementRef)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var urns = rows.stream()
                .map(row -> row.who().urn())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return agreements
                .called(refs)
                .flatMap(called -> members(called)
                        .flatMap(memberships -> providers
                                .schools(urns)
                                .flatMap(schools -> providers
                                        .numbered(numbers(rows))
                                        .map(numbered -> new MembershipRules.Known(
                                                byRef(called), memberships, byUrn(schools), numbered)))));
    }

    private static Set<ProviderIdentifier> numbers(List<MembershipRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        Optional.ofNullable(row.who().ukprn()),
                        Optional.ofNullable(row.who().companyNumber())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Mono<List<Membership>> members(List<Agreement> called) {
        return agreements.memberships(called.stream().map(Agreement::id).toList());
    }

    private Mono<Void> store(List<Membership> news) {
        return news.isEmpty() ? Mono.empty() : Mono.defer(() -> agreements.saveMemberships(news));
    }

    private static Map<String, Agreement> byRef(List<Agreement> agreements) {
        return agreements.stream().collect(Collectors.toMap(Agreement::ref, Function.identity()));
    }

    static Map<Urn, Site> byUrn(List<Site> schools) {
        return schools.stream()
                .filter(site -> site.facts().urn() != null)
                .collect(Collectors.toMap(
                        site -> Objects.requireNonNull(site.facts().urn()), Function.identity()));
    }
}
