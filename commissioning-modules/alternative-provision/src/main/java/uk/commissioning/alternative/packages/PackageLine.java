package uk.commissioning.alternative.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// A line of the list of packages. What belongs to the child is there only for those who may read children's
/// records.
public record PackageLine(
        UUID id,
        String contractRef,
        Provider provider,
        Days days,
        Money yearly,
        @Nullable Child child) {

    /// The provider and, where the package is at one, its site.
    public record Provider(
            UUID id,
            String name,
            @Nullable String site,
            @Nullable String urn) {}

    /// First and last day, and the state on the day of the list.
    public record Days(LocalDate startsOn, @Nullable LocalDate endsOn, PackageState state) {}

    /// Which child, whom the package is for, how much of it, and its review; the review's state while it is in
    /// force.
    public record Child(
            UUID id,
            String ref,
            Cohort cohort,
            BigDecimal weeklyHours,
            @Nullable LocalDate reviewOn,
            @Nullable ReviewState review) {

        @Override
        public String toString() {
            return "Child[•••]";
        }
    }
}
