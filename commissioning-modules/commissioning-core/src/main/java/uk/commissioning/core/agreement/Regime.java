package uk.commissioning.core.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// The law a contract is under, fixed for life by the day its root procurement started (PR-50, domain 3.7).
public enum Regime {
    PCR2015("Public Contracts Regulations 2015"),
    PA2023("Procurement Act 2023"),
    PSR("Health Care Services (Provider Selection Regime) Regulations 2023");

    /// The Procurement Act 2023 governs procurements that start on this day or later.
    public static final LocalDate PROCUREMENT_ACT_IN_FORCE = LocalDate.of(2025, 2, 24);

    private final String title;

    Regime(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static Regime ofProcurementStartedOn(LocalDate day) {
        return day.isBefore(PROCUREMENT_ACT_IN_FORCE) ? PCR2015 : PA2023;
    }

    /// Refused rather than guessed where it is not told.
    public static Regime of(Agreement.Procurement procurement, LocalDate agreementStarts) {
        var told = told(procurement, agreementStarts);
        if (told == null) throw Refused.because(AgreementReason.REGIME_NOT_KNOWN);
        return told;
    }

    /// Where nobody tells when the procurement started, an early award or start still proves the older law.
    /// A later one proves nothing, and then this is none.
    static @Nullable Regime told(Agreement.Procurement procurement, LocalDate agreementStarts) {
        if (procurement.started() != null) return ofProcurementStartedOn(procurement.started());

        var awarded = procurement.awarded() == null ? agreementStarts : procurement.awarded();
        var earliest = awarded.isBefore(agreementStarts) ? awarded : agreementStarts;
        return ofProcurementStartedOn(earliest) == PCR2015 ? PCR2015 : null;
    }
}
