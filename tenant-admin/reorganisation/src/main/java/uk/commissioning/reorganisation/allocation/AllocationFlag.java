package uk.commissioning.reorganisation.allocation;

/// What somebody must look at before vesting day, whoever inherits the child (LG-10).
public enum AllocationFlag {
    /// No home that the map knows.
    UNALLOCATED("No successor by the map"),
    /// Home outside the predecessor's area: a transfer under regulation 15 is overdue.
    OUTSIDE_AREA("Lives outside the area of the council that has the plan"),
    /// Care and payment may fall to different councils (recoupment); for a lawyer to confirm.
    LOOKED_AFTER_TO_CONFIRM("Looked-after child: confirm who is responsible and who pays"),
    /// The home district is not known.
    HOME_NOT_KNOWN("Home district is not known");

    private final String title;

    AllocationFlag(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
