package uk.commissioning.therapies.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.money.Money;

/// A line of the list of orders. The child is there only for those who may read children's records.
public record OrderLine(
        UUID id,
        String ref,
        Supplier supplier,
        Arrangement arrangement,
        Term term,
        Money amount,
        @Nullable ChildSeen child) {

    /// The provider, and whether it was on a qualified list on the day the order was agreed.
    public record Supplier(UUID id, String name, boolean listed) {}

    /// Which child, and the therapy.
    public record ChildSeen(UUID id, String ref, TherapyType type) {}
}
