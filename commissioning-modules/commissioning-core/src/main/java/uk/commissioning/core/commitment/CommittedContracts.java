package uk.commissioning.core.commitment;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/// The lines of the council's contracts, and what health and social care pay of them.
interface CommittedContracts {

    /// Lines with days in the years.
    Flux<Committed> lines(YearsAsked asked);

    /// A line of a contract, or an amount a year that somebody else pays of it.
    record Committed(
            CommitmentLine line,
            Percentages percentages,
            @Nullable Payer payer) {}

    /// Who else pays.
    enum Payer {
        HEALTH,
        CARE
    }
}
