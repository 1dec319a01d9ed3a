package uk.commissioning.core.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.listing.ListPlace;

/// A page of contracts, with what each costs a year on the day.
public record ContractList(
        LocalDate day, List<ContractLine> lines, @Nullable ListPlace next, boolean childrens) {

    public ContractList {
        lines = List.copyOf(lines);
    }
}
