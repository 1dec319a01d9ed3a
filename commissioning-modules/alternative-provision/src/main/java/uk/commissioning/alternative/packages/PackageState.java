package uk.commissioning.alternative.packages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a package is in its life on a day; both its first and its last day belong to it.
public enum PackageState {
    COMING("Coming"),
    IN_FORCE("In force"),
    ENDED("Ended");

    private final String title;

    PackageState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static PackageState on(LocalDate day, LocalDate starts, @Nullable LocalDate ends) {
        if (ends != null && ends.isBefore(day)) return ENDED;
        return starts.isAfter(day) ? COMING : IN_FORCE;
    }
}
