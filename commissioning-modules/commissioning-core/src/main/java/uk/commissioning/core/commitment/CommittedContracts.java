package uk.commissioning.core.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/// The lines of the council's contracts, and what health and social care pay of them.
interface CommittedContracts {

    /// Lines with days in the period; of one contract where one is named.
    Flux<Committed> lines(YearsAsked asked, @Nullable UUID contract);

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
