package uk.commissioning.therapies.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.money.Money;

/// One order, as much of it as its reader may see: the rest is none. `outsideArea` says that there is nothing of the
/// child because of the reader's area.
public record OrderRecord(
        UUID id,
        ContractPart contract,
        OrderLine.Supplier supplier,
        Arrangement arrangement,
        Price price,
        @Nullable ReferencePart reference,
        @Nullable ChildPart child,
        boolean outsideArea) {

    /// When it was agreed, under which law and which list, and from when to when it runs.
    public record ContractPart(
            String ref, Regime regime, @Nullable String list, LocalDate agreedOn, Term term) {}

    /// So many units at a price, excluding VAT: the most that the order can cost (TH-10).
    public record Price(OrderUnit of, int units, Money unit, Money amount) {}

    /// Which child (P2).
    public record ReferencePart(UUID childId, String childRef) {}

    /// What the child is to have, and what the child's plan says of it (P1).
    public record ChildPart(
            TherapyType type,
            @Nullable String ehcpSection,
            @Nullable String outcomeRef) {

        @Override
        public String toString() {
            return "ChildPart[•••]";
        }
    }
}
