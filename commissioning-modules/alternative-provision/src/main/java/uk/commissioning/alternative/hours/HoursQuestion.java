package uk.commissioning.alternative.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which children's hours are asked for on a day, after which child, and how many at most.
public record HoursQuestion(
        LocalDate on, Which which, @Nullable UUID after, int limit) {

    /// All who have a package in force, those below full-time, those with packages at more than one provider.
    public enum Which {
        ALL("All children"),
        BELOW_FULL_TIME("Below full-time"),
        MORE_THAN_ONE_PROVIDER("With more than one provider");

        private final String title;

        Which(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
