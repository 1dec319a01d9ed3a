package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.vault.CouncilKeys;

/// What files of modules need of the core when a row is a contract with a provider for a child named by reference only:
/// look-ups of the whole file at once, and storing what is new.
public final class ChildContracts {
    private final Providers providers;
    private final Children children;
    private final Contracts contracts;

    public ChildContracts(Providers providers, Children children, Contracts contracts) {
        this.providers = providers;
        this.children = children;
        this.contracts = contracts;
    }

    /// What every such row says: its contract, its child, its provider.
    public record Named(
            Row row, @Nullable String contractRef, @Nullable String childRef, ProviderCells provider) {}

    public Mono<Known> known(List<Named> rows) {
        var contractRefs = distinct(rows, Named::contractRef);
        var childRefs = distinct(rows, Named::childRef);
        return providers
                .known(ProviderCells.wanted(rows.stream().map(Named::provider).toList()))
                .flatMap(found -> contracts
                        .called(contractRefs)
                        .flatMap(called -> children.known(childRefs, List.of())
                                .map(met -> new Known(
                                        ProviderCells.Known.of(found),
                                        ContractNews.byRef(called),
                                        met.stream().collect(Collectors.toMap(Child.Known::ref, Child.Known::id))))));
    }

    /// Stores children met for the first time and contracts that are new or changed.
    public Mono<Void> save(Known known, ContractNews news, CouncilKeys keys) {
        return Apart.from(() -> known.firstMet(keys))
                .flatMap(children::addByReference)
                .then(Mono.defer(
                        () -> news.news().isEmpty() ? Mono.empty() : contracts.save(news.news(), news.feeLinesGone())));
    }

    private static List<String> distinct(List<Named> rows, Function<Named, @Nullable String> cell) {
        return rows.stream().map(cell).filter(Objects::nonNull).distinct().toList();
    }

    /// What the database has of a file, and the children that it brings.
    public static final class Known {
        private final ProviderCells.Known providers;
        private final Map<String, FullContract> contracts;
        private final Map<String, UUID> children;
        private final Map<String, UUID> firstMet = new HashMap<>();

        Known(ProviderCells.Known providers, Map<String, FullContract> contracts, Map<String, UUID> children) {
            this.providers = providers;
            this.contracts = contracts;
            this.children = children;
        }

        public ProviderCells.Known providers() {
            return providers;
        }

        public Map<String, FullContract> contracts() {
            return contracts;
        }

        /// The child of a reference; one that nobody has met gets an id.
        public UUID child(String ref) {
            var known = children.get(ref);
            return known == null ? firstMet.computeIfAbsent(ref, any -> Ids.next()) : known;
        }

        private List<Children.ByReference> firstMet(CouncilKeys keys) {
            var children = new ArrayList<Children.ByReference>();
            firstMet.forEach((ref, id) -> children.add(
                    new Children.ByReference(id, ref, keys.newLock().wrappedKey())));
            return children;
        }
    }
}
