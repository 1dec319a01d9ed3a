package uk.commissioning.therapies.spend;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.YearsAsked;

/// The fee lines of the council's orders.
interface TherapySpend {

    /// Those with days in the years.
    Mono<List<Spend.Line>> lines(YearsAsked asked);
}
