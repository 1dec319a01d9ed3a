package uk.commissioning.alternative.spend;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.core.commitment.CommitmentLine;
import uk.commissioning.kernel.calendar.Period;

/// The lines of packages with days in a period.
interface SpendLines {

    Mono<List<Line>> within(Period period);

    /// A line of a package's contract, and whom the package is for.
    record Line(CommitmentLine line, Cohort cohort) {}
}
