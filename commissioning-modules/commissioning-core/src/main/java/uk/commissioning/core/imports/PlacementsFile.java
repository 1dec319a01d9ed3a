package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.child.ChildMarks;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.vault.CouncilKeys;

/// Files of placements, one row for each contract for one child at one school.
final class PlacementsFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "placements",
            "Placements",
            "One row for each contract that pays for one child at one school.",
            PlacementColumns.ALL,
            ImportPermission.PLACEMENTS,
            true);

    private final Providers providers;
    private final Agreements agreements;
    private final Children children;
    private final Contracts contracts;

    PlacementsFile(Providers providers, Agreements agreements, Children children, Contracts contracts) {
        this.providers = providers;
        this.agreements = agreements;
        this.children = children;
        this.contracts = contracts;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        var keys = checking.keys();
        return Apart.from(() -> checking.rows(row -> PlacementRow.of(row, checking.today())))
                .flatMap(rows -> known(rows)
                        .flatMap(known -> knownChildren(rows, keys)
                                .flatMap(rules -> Apart.from(() -> PlacementRules.check(rows, known, rules)))))
                .map(outcome -> new Checked(outcome.tally(), store(outcome, checking)));
    }

    private Mono<ChildrenRules> knownChildren(List<PlacementRow> rows, CouncilKeys keys) {
        var refs = distinct(rows, row -> row.child().ref());
        return Apart.from(() -> marks(rows, keys))
                .flatMap(marks -> children.known(refs, marks))
                .map(known -> new ChildrenRules(known, keys));
    }

    private static List<byte[]> marks(List<PlacementRow> rows, CouncilKeys keys) {
        return distinct(rows, row -> row.child().identity().upn()).stream()
                .map(upn -> ChildMarks.ofUpn(keys, upn))
                .toList();
    }

    private Mono<PlacementRules.Known> known(List<PlacementRow> rows) {
        return providers
                .schools(distinct(rows, row -> row.way().urn()))
                .flatMap(schools -> members(
                                agreements, distinct(rows, row -> row.way().agreementRef()))
                        .flatMap(members -> contracts
                                .called(refs(rows))
                                .map(called -> new PlacementRules.Known(
                                        MembershipsFile.byUrn(schools), members, ContractNews.byRef(called)))));
    }

    /// The agreements of some references, with their members.
    static Mono<Map<String, Members>> members(Agreements agreements, List<String> refs) {
        return agreements
                .called(refs)
                .flatMap(called -> agreements
                        .memberships(called.stream().map(Agreement::id).toList())
                        .map(memberships -> Members.of(called, memberships).stream()
                                .collect(Collectors.toMap(one -> one.agreement().ref(), Function.identity()))));
    }

    private Mono<Void> store(PlacementRules.Outcome outcome, Checking checking) {
        var news = outcome.contracts();
        return Apart.from(() -> ChildrenRules.locked(outcome.children(), checking.keys()))
                .filter(locked -> !locked.isEmpty())
                .flatMap(locked -> children.save(locked, checking.today()))
                .then(Mono.defer(
                        () -> news.news().isEmpty() ? Mono.empty() : contracts.save(news.news(), news.feeLinesGone())));
    }

    /// Contracts of the file, and the blocks whose places they fill.
    private static List<String> refs(List<PlacementRow> rows) {
        return Stream.concat(
                        distinct(rows, PlacementRow::contractRef).stream(),
                        distinct(rows, row -> row.way().blockRef()).stream())
                .distinct()
                .toList();
    }

    private static <T> List<T> distinct(List<PlacementRow> rows, Function<PlacementRow, @Nullable T> cell) {
        return rows.stream().map(cell).filter(Objects::nonNull).distinct().toList();
    }
}
