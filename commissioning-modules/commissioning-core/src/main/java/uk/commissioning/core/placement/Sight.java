package uk.commissioning.core.placement;

import uk.commissioning.kernel.tenancy.Visit;

/// How much of a placement, or of another contract for a child, a person sees (domain 10).
public enum Sight {
    /// Contract, school and fees; nothing of the child.
    CONTRACT,
    /// And which child it is for (P2).
    REFERENCE,
    /// And the child's record (P1 and P2).
    CHILD;

    public static Sight of(Visit visit) {
        if (visit.may(PlacementPermission.READ_CHILD)) return CHILD;
        return visit.may(PlacementPermission.READ_CHILD_REFERENCE) ? REFERENCE : CONTRACT;
    }

    public boolean seesReference() {
        return this != CONTRACT;
    }

    public boolean seesChild() {
        return this == CHILD;
    }
}
