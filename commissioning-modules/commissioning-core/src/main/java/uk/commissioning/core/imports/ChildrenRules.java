package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.ChildMarks;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.vault.CouncilKeys;

/// Checks the children of a file against each other and against those the council has, and says which are news.
final class ChildrenRules {
    private final Map<String, Child.Known> byRef;
    private final Map<String, Child.Known> byUpnMark = new HashMap<>();
    private final CouncilKeys keys;

    ChildrenRules(List<Child.Known> known, CouncilKeys keys) {
        this.keys = keys;
        this.byRef = known.stream().collect(Collectors.toMap(Child.Known::ref, Function.identity()));
        for (var child : known) {
            if (child.upnMark() != null) byUpnMark.put(hex(child.upnMark()), child);
        }
    }

    Map<String, Decided> check(Map<String, ChildTold> told) {
        checkRepeats(told.values());
        told.values().forEach(child -> checkOwner(child, told));
        var decided = new HashMap<String, Decided>();
        for (var child : told.values()) {
            var known = byRef.get(child.ref());
            var telling = child.telling(known);
            if (telling != null)
                decided.put(child.ref(), decide(known, telling, child.rows().getFirst()));
        }
        return decided;
    }

    private Decided decide(Child.@Nullable Known known, Child.Telling telling, Row row) {
        if (known == null) return new Decided(Ids.next(), null, telling, true);
        var isNews = !known.isTold(telling, keys);
        if (isNews) tellChanges(known, telling, row);
        return new Decided(known.id(), known, telling, isNews);
    }

    private void tellChanges(Child.Known known, Child.Telling telling, Row row) {
        if (!known.isKnownAs(telling.identity(), keys)) {
            row.change(PlacementColumns.CHILD_REF, ImportReason.CHANGE_OF_IDENTITY);
        }
        if (known.counted() == null) return;
        var before = known.counted().facts();
        var now = telling.facts();
        row.change(PlacementColumns.NEED, before.needs(), now.needs());
        row.change(
                PlacementColumns.HOME_DISTRICT,
                before.home().district(),
                now.home().district());
        row.change(PlacementColumns.HOME_LSOA, before.home().lsoa(), now.home().lsoa());
        row.change(PlacementColumns.EHCP, before.ehcp(), now.ehcp());
        row.change(PlacementColumns.LOOKED_AFTER, before.lookedAfter(), now.lookedAfter());
    }

    private static void checkRepeats(Collection<ChildTold> children) {
        var first = new HashMap<Upn, ChildTold>();
        for (var child : children) {
            var upn = child.upn();
            var earlier = upn == null ? null : first.putIfAbsent(upn, child);
            if (earlier == null) continue;
            var earlierRow = String.valueOf(earlier.rows().getFirst().number());
            child.rows().forEach(row -> row.problem(PlacementColumns.UPN, ImportReason.UPN_REPEATED, earlierRow));
        }
    }

    /// A UPN may pass to another child when the same file gives its owner another one.
    private void checkOwner(ChildTold child, Map<String, ChildTold> told) {
        var upn = child.upn();
        var owner = upn == null ? null : byUpnMark.get(hex(ChildMarks.ofUpn(keys, upn)));
        if (owner == null || owner.ref().equals(child.ref())) return;
        var ownerNow = told.get(owner.ref());
        if (ownerNow != null && ownerNow.upn() != null && !ownerNow.upn().equals(upn)) return;
        child.rows().forEach(row -> row.problem(PlacementColumns.UPN, ImportReason.UPN_OF_ANOTHER_CHILD, owner.ref()));
    }

    static String hex(byte[] mark) {
        return HexFormat.of().formatHex(mark);
    }

    /// A child of the file with the id it has or gets, and whether what the file says of it is news.
    record Decided(UUID id, Child.@Nullable Known known, Child.Telling telling, boolean isNews) {

        Child locked(String ref, CouncilKeys keys) {
            return known == null ? Child.first(id, ref, telling, keys) : Child.corrected(known, telling, keys);
        }
    }

    /// The news of a file, locked. Sealing is work, so it is done when the file is stored.
    static List<Child> locked(Map<String, Decided> decided, CouncilKeys keys) {
        var children = new ArrayList<Child>();
        decided.forEach((ref, child) -> {
            if (child.isNews()) children.add(child.locked(ref, keys));
        });
        return children;
    }
}
