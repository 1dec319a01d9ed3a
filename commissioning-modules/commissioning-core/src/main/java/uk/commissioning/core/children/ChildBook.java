package uk.commissioning.core.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.placement.Sight;

/// The council's children as their readers see them. What is out of a reader's sight does not leave the database.
interface ChildBook {

    /// By reference, as many as a search shows; nobody outside the reader's area.
    Mono<List<ChildFound>> found(Keys keys, Sight sight);

    /// Empty where the council has no such child; without a record where it lives outside the reader's area.
    Mono<Row> withId(UUID id, Sight sight);

    /// Contracts for the child, the latest first, with costs on the day.
    Mono<List<ChildRecord.ContractPart>> contracts(UUID id, LocalDate day);

    /// Exactly one of them is there.
    record Keys(@Nullable String ref, byte @Nullable [] upnMark, byte @Nullable [] nameMark) {}

    /// A child, its identity still locked.
    record Row(
            UUID id,
            String ref,
            boolean outsideArea,
            @Nullable Seen seen) {}

    /// The record; no identity while nothing but the reference is known.
    record Seen(
            Child.@Nullable Locked locked,
            List<Need> needs,
            @Nullable Boolean ehcp,
            @Nullable Boolean lookedAfter,
            @Nullable Integer birthCohort,
            List<ChildRecord.Home> homes) {}
}
