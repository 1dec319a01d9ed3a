package uk.commissioning.inmss.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.YearGroups;

/// The phase of schooling that costs are compared in, from the year group of the child's age on the day.
public enum Phase {
    PRIMARY("Up to Year 6"),
    SECONDARY("Years 7 to 11"),
    POST_16("Post-16");

    private static final int LAST_OF_PRIMARY = 6;

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// None for an age that no plan has.
    static @Nullable Phase on(LocalDate day, int birthCohort) {
        var group = YearGroups.on(day, birthCohort);
        if (group == null) return null;
        if (group.isPost16()) return POST_16;
        return group.number() <= LAST_OF_PRIMARY ? PRIMARY : SECONDARY;
    }
}
