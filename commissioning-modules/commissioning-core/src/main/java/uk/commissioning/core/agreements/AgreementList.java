package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.listing.ListPlace;

/// A page of agreements, sorted by reference, on a day.
public record AgreementList(
        LocalDate day, List<AgreementLine> lines, @Nullable ListPlace next) {

    public AgreementList {
        lines = List.copyOf(lines);
    }
}
