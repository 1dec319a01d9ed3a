package uk.commissioning.reorganisation.allocation;

/// The step of LG-10 that named the successor; the first that matches.
public enum AllocationRule {
    /// Somebody decided it, with the reference of the decision.
    DECIDED("Decided by hand"),
    /// A looked-after child: the area where the child is (s.24 Children and Families Act 2014).
    LOOKED_AFTER("Looked-after child: the area where the child is"),
    HOME_LSOA("Home in a part of a district that the map names"),
    HOME_DISTRICT("Home district"),
    /// Nothing matched: the nominated council takes the child on vesting day, flagged.
    UNALLOCATED("No successor by the map: the nominated council");

    private final String title;

    AllocationRule(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
