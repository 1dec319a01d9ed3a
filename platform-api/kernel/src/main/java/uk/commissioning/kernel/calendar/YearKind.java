package uk.commissioning.kernel.calendar;

import java.time.LocalDate;

/// The two kinds of year that councils count money in (MT-02).
public enum YearKind {
    FINANCIAL,
    ACADEMIC;

    /// The year of this kind in which a day lies.
    public BudgetYear containing(LocalDate day) {
        return new BudgetYear(
                this,
                switch (this) {
                    case FINANCIAL -> FinancialYear.containing(day).startYear();
                    case ACADEMIC -> AcademicYear.containing(day).startYear();
                });
    }
}
