package uk.commissioning.therapies.provider;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Of whom a reader is told which types of therapy were ordered. Whoever may read children's records is told of
/// all. To others the types of fewer than six children are a child's datum, and so is what a total would give
/// away: what is not told adds up to six children or more, within a category as among categories (SD-01, SD-02).
record TypesTold(Set<ProviderCategory> categories, Set<UUID> providers, boolean total) {

    static final int FEWEST_CHILDREN = 6;

    TypesTold {
        categories = Set.copyOf(categories);
        providers = Set.copyOf(providers);
    }

    static TypesTold of(List<TherapyProvider> all, boolean seesChildren) {
        var byCategory = all.stream()
                .collect(Collectors.groupingBy(
                        TherapyProvider::category, () -> new EnumMap<>(ProviderCategory.class), Collectors.toList()));
        if (seesChildren) return new TypesTold(byCategory.keySet(), ids(all), true);

        var children = new LinkedHashMap<ProviderCategory, Set<Integer>>();
        byCategory.forEach((category, of) -> children.put(category, children(of)));
        var categories = told(children);
        var providers = new HashSet<UUID>();
        for (var category : categories) {
            providers.addAll(told(childrenById(byCategory.getOrDefault(category, List.of()))));
        }
        return new TypesTold(categories, providers, isEnough(children(all).size()));
    }

    private static Map<UUID, Set<Integer>> childrenById(List<TherapyProvider> providers) {
        var children = new LinkedHashMap<UUID, Set<Integer>>();
        providers.forEach(provider -> children.put(provider.id(), provider.children()));
        return children;
    }

    /// The groups to tell of: not those of few children, nor the next smallest until enough children are left
    /// untold.
    private static <K> Set<K> told(Map<K, Set<Integer>> groups) {
        var told = new HashSet<>(groups.keySet());
        var untold = new HashSet<Integer>();
        var smallestFirst = groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .sorted(Comparator.comparingInt(group -> group.getValue().size()))
                .toList();
        for (var group : smallestFirst) {
            if (isEnough(group.getValue().size()) && isEnough(untold.size())) break;
            told.remove(group.getKey());
            untold.addAll(group.getValue());
        }
        return told;
    }

    /// None is enough too: where nobody is left out, nobody is given away.
    private static boolean isEnough(int children) {
        return children == 0 || children >= FEWEST_CHILDREN;
    }

    private static Set<UUID> ids(List<TherapyProvider> providers) {
        return providers.stream().map(TherapyProvider::id).collect(Collectors.toSet());
    }

    private static Set<Integer> children(List<TherapyProvider> providers) {
        return providers.stream()
                .flatMap(provider -> provider.children().stream())
                .collect(Collectors.toSet());
    }
}
