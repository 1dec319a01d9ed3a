package uk.commissioning.alternative.packages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which packages are asked for, after which contract reference, and how many at most.
public record PackageQuestion(Filter filter, String after, int limit) {

    /// A filter by cohort or review tells that of what it finds, so it takes the right to read children's records. A
    /// filter by review is about packages in force, today where no day is told.
    public record Filter(
            @Nullable Cohort cohort,
            @Nullable UUID provider,
            @Nullable LocalDate inForceOn,
            @Nullable ReviewState review) {

        public static final Filter NONE = new Filter(null, null, null, null);

        boolean tellsOfChildren() {
            return cohort != null || review != null;
        }
    }
}
