package uk.commissioning.alternative.packages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.Sight;

/// A page of packages by contract reference, as they stand on a day.
public record PackageList(
        LocalDate day, List<PackageLine> lines, @Nullable String next, Sight sight) {

    public PackageList {
        lines = List.copyOf(lines);
    }
}
