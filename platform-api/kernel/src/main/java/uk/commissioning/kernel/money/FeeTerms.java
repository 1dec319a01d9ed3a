package uk.commissioning.kernel.money;

import uk.commissioning.kernel.refusal.Refused;

/// The conversion policy stored on a contract: how many units of the basis its year has, and how many weeks of
/// provision that year covers (MT-03). Usual weeks are 38 or 39 for day places and 44, 48 or 52 for residential ones.
public record FeeTerms(FeeBasis basis, int unitsInYear, int weeksInYear) {
    private static final int MOST_UNITS = 10_000;
    private static final int MOST_WEEKS = 52;
    private static final int TERMS = 3;

    public FeeTerms {
        if (!isWithin(unitsInYear, MOST_UNITS)
                || !isWithin(weeksInYear, MOST_WEEKS)
                || !unitsFit(basis, unitsInYear, weeksInYear)) {
            throw Refused.because(MoneyReason.FEE_UNITS_NOT_VALID, MOST_UNITS, MOST_WEEKS);
        }
    }

    public static FeeTerms annual(int weeks) {
        return new FeeTerms(FeeBasis.ANNUAL, 1, weeks);
    }

    /// Three terms a year.
    public static FeeTerms termly(int weeks) {
        return new FeeTerms(FeeBasis.TERMLY, TERMS, weeks);
    }

    public static FeeTerms weekly(int weeks) {
        return new FeeTerms(FeeBasis.WEEKLY, weeks, weeks);
    }

    public static FeeTerms daily(int days, int weeks) {
        return new FeeTerms(FeeBasis.DAILY, days, weeks);
    }

    public static FeeTerms hourly(int hours, int weeks) {
        return new FeeTerms(FeeBasis.HOURLY, hours, weeks);
    }

    public static FeeTerms session(int sessions, int weeks) {
        return new FeeTerms(FeeBasis.SESSION, sessions, weeks);
    }

    public static FeeTerms oneOff() {
        return new FeeTerms(FeeBasis.ONE_OFF, 1, 1);
    }

    private static boolean isWithin(int number, int most) {
        return number >= 1 && number <= most;
    }

    private static boolean unitsFit(FeeBasis basis, int units, int weeks) {
        return switch (basis) {
            case ANNUAL, ONE_OFF -> units == 1;
            case WEEKLY -> units == weeks;
            case TERMLY, DAILY, HOURLY, SESSION -> true;
        };
    }
}
