package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.commissioning.core.provider.ProviderIdentifier;

/// The rows of a file that tell about one legal entity: those that share a number, and those without a number that
/// have the same name as no other or one other.
record LegalEntity(List<ProviderRow> rows) {

    /// The entities of a file, whatever the order of its rows.
    static List<LegalEntity> of(List<ProviderRow> rows) {
        var together = new Together(rows.size());
        byNumber(rows, together);
        byName(rows, together);
        return IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        together::first, LinkedHashMap::new, Collectors.mapping(rows::get, Collectors.toList())))
                .values()
                .stream()
                .map(LegalEntity::new)
                .toList();
    }

    Set<ProviderIdentifier> identifiers() {
        return rows.stream().flatMap(row -> row.identifiers().stream()).collect(Collectors.toSet());
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void byNumber(List<ProviderRow> rows, Together together) {
        var places = new HashMap<ProviderIdentifier, Integer>();
        for (var place = 0; place < rows.size(); place++) {
            for (var number : rows.get(place).identifiers()) {
                var other = places.putIfAbsent(number, place);
                if (other != null) together.join(place, other);
            }
        }
    }

    private static void byName(List<ProviderRow> rows, Together together) {
        for (var places : placesByName(rows).values()) {
            var numbered = places.stream()
                    .filter(place -> !rows.get(place).identifiers().isEmpty())
                    .map(together::first)
                    .collect(Collectors.toCollection(HashSet::new));
            var nameless = places.stream()
                    .filter(place -> rows.get(place).identifiers().isEmpty())
                    .toList();
            var joined = new ArrayList<>(nameless);
            if (numbered.size() == 1) joined.addAll(numbered);
            together.joinAll(joined);
        }
    }

    private static Map<String, List<Integer>> placesByName(List<ProviderRow> rows) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (var place = 0; place < rows.size(); place++) {
            var name = rows.get(place).name();
            if (name != null)
                places.computeIfAbsent(key(name), any -> new ArrayList<>()).add(place);
        }
        return places;
    }

    /// Places that belong together, each known by the first of them.
    private static final class Together {
        private final int[] towards;

        Together(int size) {
            towards = IntStream.range(0, size).toArray();
        }

        int first(int place) {
            var first = place;
            while (towards[first] != first) {
                towards[first] = towards[towards[first]];
                first = towards[first];
            }
            return first;
        }

        void join(int one, int other) {
            var first = Math.min(first(one), first(other));
            towards[Math.max(first(one), first(other))] = first;
        }

        void joinAll(Collection<Integer> places) {
            var any = places.stream().findFirst();
            any.ifPresent(place -> places.forEach(other -> join(place, other)));
        }
    }
}
