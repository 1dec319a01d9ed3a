package uk.commissioning.core.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import uk.commissioning.core.provider.SiteKind;

/// The VAT of a line, in percent, and whether the council recovers it (MT-08).
public record Vat(BigDecimal percent, boolean recoverable) {
    public static final Vat NONE = new Vat(BigDecimal.ZERO, true);

    /// Fees of independent and non-maintained special schools are standard-rated from this day on; councils recover the
    /// tax under section 33 of the Value Added Tax Act 1994. Source: Finance Act 2025. Needs a lawyer's eye where a
    /// single fee is mostly for care or health.
    static final LocalDate SCHOOL_FEES_FROM = LocalDate.of(2025, 1, 1);

    private static final Vat STANDARD = new Vat(BigDecimal.valueOf(20), true);
    private static final int DECIMALS = 2;

    public Vat {
        percent = percent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /// The rate that the last day of a term meets.
    public static Vat ofSchoolFees(SiteKind kind, Term term) {
        var isTaxed = kind == SiteKind.INDEPENDENT_SPECIAL_SCHOOL || kind == SiteKind.NON_MAINTAINED_SPECIAL_SCHOOL;
        var meetsTheTax = term.to() == null || !term.to().isBefore(SCHOOL_FEES_FROM);
        return isTaxed && meetsTheTax ? STANDARD : NONE;
    }
}
