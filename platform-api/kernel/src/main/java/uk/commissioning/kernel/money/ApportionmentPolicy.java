package uk.commissioning.kernel.money;

/// The word stored on a contract for how its annual fee falls on time (MT-04).
public enum ApportionmentPolicy {
    CALENDAR_DAYS,
    MONTHS,
    TERMS,
    SCHOOL_WEEKS;

    /// Whether it divides by a school's published calendar.
    public boolean needsCalendar() {
        return this == TERMS || this == SCHOOL_WEEKS;
    }
}
