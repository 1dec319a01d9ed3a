package uk.commissioning.reorganisation.run;

import java.time.Clock;
import java.time.LocalDate;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.plan.Plans;

/// What both a rehearsal and the vesting are run with.
record Engine(ReorganisationTransactions transactions, Runs runs, Plans plans, Work work, Watch watch, Clock clock) {

    /// The day it is in Europe/London (MT-11).
    LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
