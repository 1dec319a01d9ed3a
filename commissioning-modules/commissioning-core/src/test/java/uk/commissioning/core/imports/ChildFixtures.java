package uk.commissioning.core.imports;

import java.util.List;
import uk.commissioning.core.child.Child;

/// Children as the database would know them after a file was stored.
final class ChildFixtures {

    private ChildFixtures() {}

    static List<Child.Known> known(PlacementRules.Outcome outcome) {
        return ChildrenRules.locked(outcome.children(), Checks.KEYS).stream()
                .map(child -> new Child.Known(
                        child.id(),
                        child.ref(),
                        child.counted(),
                        child.marks().upn(),
                        child.marks().digest(),
                        child.locked().wrappedKey()))
                .toList();
    }
}
