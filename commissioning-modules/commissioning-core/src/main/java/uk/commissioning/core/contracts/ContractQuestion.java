package uk.commissioning.core.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.listing.ListPlace;

/// Which contracts are asked for, how they are sorted, after which one, and how many at most.
public record ContractQuestion(
        Filter filter, Sort sort, @Nullable ListPlace after, int limit) {

    /// How the list is sorted; the reference decides where that is the same.
    public enum Sort {
        REFERENCE("Contract number"),
        START("First day"),
        VALUE("Cost a year, highest first");

        private final String title;

        Sort(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// `supplier` is how the registered name begins; `inForceOn` a day on which the contract was agreed and runs.
    public record Filter(
            @Nullable ContractKind kind,
            @Nullable Route route,
            @Nullable String ref,
            From from,
            @Nullable LocalDate inForceOn) {}

    /// With whom, and under which agreement.
    public record From(
            @Nullable UUID provider,
            @Nullable String supplier,
            @Nullable UUID agreement) {}
}
