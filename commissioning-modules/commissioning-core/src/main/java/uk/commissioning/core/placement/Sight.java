package uk.commissioning.core.placement;

import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.tenancy.Area;
import uk.commissioning.kernel.tenancy.Visit;

/// How much of a placement, or of another contract for a child, a person sees (domain 10): so much of children who
/// live in the person's area, and of others nothing but the contract. Statements ask `core.lives_in` with `area`.
public record Sight(Level level, Area assigned) {

    /// Why nothing of a child is shown, for pages.
    public static final String OUTSIDE =
            "This child lives outside your area, or nobody has told where the child lives, so"
                    + " nothing of the child is shown. If you need to see it, ask your council’s administrator.";

    /// The same for a line of a list.
    public static final String OUTSIDE_IN_SHORT = "Outside your area";

    enum Level {
        /// Contract, school and fees; nothing of the child.
        CONTRACT,
        /// And which child it is for (P2).
        REFERENCE,
        /// And the child's record (P1 and P2).
        CHILD
    }

    public static Sight of(Visit visit) {
        return new Sight(level(visit), visit.area());
    }

    private static Level level(Visit visit) {
        if (visit.may(PlacementPermission.READ_CHILD)) return Level.CHILD;
        return visit.may(PlacementPermission.READ_CHILD_REFERENCE) ? Level.REFERENCE : Level.CONTRACT;
    }

    public boolean seesReference() {
        return level != Level.CONTRACT;
    }

    public boolean seesChild() {
        return level == Level.CHILD;
    }

    /// Whether the records of all the council's children are in sight.
    public boolean seesEveryChild() {
        return seesChild() && assigned.isWholeCouncil();
    }

    /// The districts' codes; none for the whole council.
    public String[] area() {
        return assigned.districts().stream().map(GssCode::value).toArray(String[]::new);
    }
}
