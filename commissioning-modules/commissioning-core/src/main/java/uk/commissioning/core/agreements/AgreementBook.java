package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.listing.ListPlace;

/// The council's agreements as their readers see them.
interface AgreementBook {

    /// One line more than the limit where there are more.
    Mono<List<AgreementLine>> lines(LocalDate day, @Nullable ListPlace after, int limit);

    /// Empty where the council has no such agreement.
    Mono<Sized> withId(UUID id, LocalDate day);

    /// Members on the day, by lot, provider and school; one more than the limit where there are more.
    Mono<List<Placed>> members(Asked asked, boolean seesStanding);

    Mono<Usage> usage(Agreement agreement, LocalDate day);

    /// An agreement with the sizes of its lots.
    record Sized(Agreement agreement, List<AgreementRecord.LotSize> lots) {}

    record Asked(UUID agreement, LocalDate day, @Nullable ListPlace after, int limit) {}

    /// A member, and its place in the list.
    record Placed(Member member, ListPlace place) {}
}
