package uk.commissioning.core.children;

import java.util.List;

/// What a search has found, by reference. `seesRecord` says whether its reader may read children's records, and
/// so search by name and UPN.
public record ChildrenFound(List<ChildFound> children, boolean seesRecord) {

    public ChildrenFound {
        children = List.copyOf(children);
    }
}
