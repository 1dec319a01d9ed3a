package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/// Moves between phases and the day by which the plan must be amended (SEND Regulations 2014 reg 18, domain 8.7).
public enum PhaseTransfer {
    TO_SECONDARY(MonthDay.of(2, 15)),
    TO_POST_16(MonthDay.of(3, 31));

    private final MonthDay deadline;

    PhaseTransfer(MonthDay deadline) {
        this.deadline = deadline;
    }

    /// The deadline in the calendar year in which the child starts the new phase.
    public LocalDate planAmendedBy(AcademicYear firstInNewPhase) {
        return deadline.atYear(firstInNewPhase.startYear());
    }
}
