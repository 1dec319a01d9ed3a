package uk.commissioning.alternative.packages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the next review of a package in force stands on a day (AE-09): a review whose day has passed, none planned,
/// or one that is still to come, today included.
public enum ReviewState {
    OVERDUE("Overdue"),
    NOT_PLANNED("Not planned"),
    PLANNED("Planned");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static ReviewState on(LocalDate day, @Nullable LocalDate reviewOn) {
        if (reviewOn == null) return NOT_PLANNED;
        return reviewOn.isBefore(day) ? OVERDUE : PLANNED;
    }
}
