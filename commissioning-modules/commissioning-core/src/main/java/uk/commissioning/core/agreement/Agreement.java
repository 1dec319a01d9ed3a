package uk.commissioning.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// A framework, dynamic purchasing system or list of a council: the terms for later contracts.
public record Agreement(UUID id, String ref, Facts facts, Regime regime, List<Lot> lots) {
    public Agreement {
        lots = lots.stream().sorted(Lot.HIGHEST_FIRST).toList();
    }

    /// An agreement under the law that its procurement fixes (PR-50).
    public static Agreement of(UUID id, String ref, Facts facts, List<Lot> lots) {
        return new Agreement(
                id, ref, facts, Regime.of(facts.procurement(), facts.term().from()), lots);
    }

    /// The same agreement with the facts and lots of another telling of it; what fixes its law cannot change (PR-50).
    public Agreement corrected(Facts newFacts, List<Lot> newLots) {
        var told = Regime.told(newFacts.procurement(), newFacts.term().from());
        if (told == null) throw Refused.because(AgreementReason.REGIME_NEEDS_ITS_START, regime.title());
        if (told != regime) throw Refused.because(AgreementReason.REGIME_IS_FIXED, regime.title(), told.title());
        return new Agreement(id, ref, newFacts, regime, newLots);
    }

    public @Nullable Lot lotCalled(String code) {
        return lots.stream().filter(lot -> lot.code().equals(code)).findFirst().orElse(null);
    }

    /// What the council says of it, once for all its lots; the maximum is the published value, excluding VAT (IN-81).
    public record Facts(
            String title,
            AgreementKind kind,
            Procurement procurement,
            Period term,
            @Nullable Money maximum) {}

    /// When its procurement started and when it was awarded, as far as told.
    public record Procurement(
            @Nullable LocalDate started, @Nullable LocalDate awarded) {}
}
