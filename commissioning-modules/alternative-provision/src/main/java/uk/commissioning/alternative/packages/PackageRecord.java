package uk.commissioning.alternative.packages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Route;

/// One package, as much of it as its reader may see: the rest is none. `outsideArea` says that there is nothing of the
/// child because of the reader's area.
public record PackageRecord(
        PackageLine line,
        LocalDate day,
        Contract contract,
        List<Fee> fees,
        @Nullable Reference reference,
        boolean outsideArea) {

    public PackageRecord {
        fees = List.copyOf(fees);
    }

    /// How it was bought, until when it was agreed, and when and why it ended before that.
    public record Contract(
            Regime regime,
            Route route,
            @Nullable String agreement,
            LocalDate agreedOn,
            @Nullable LocalDate agreedUntil,
            @Nullable String endReason) {}

    /// A price, from one day to another.
    public record Fee(
            String purpose,
            FeePrice price,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Which child it is for (P2).
    public record Reference(UUID childId, String childRef) {}
}
