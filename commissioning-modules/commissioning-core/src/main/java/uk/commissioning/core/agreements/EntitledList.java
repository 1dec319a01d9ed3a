package uk.commissioning.core.agreements;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Who may use the council's agreements beside the council itself.
interface EntitledList {

    /// All entries of an agreement, past ones too, by their first days.
    Mono<List<Entitled>> of(UUID agreementId);

    /// Empty where the agreement has no such entry; kept from others until the transaction ends.
    Mono<Entitled> withId(UUID agreementId, UUID id);

    /// Whether there is such an agreement: its id, kept from others until the transaction ends, or empty.
    Mono<UUID> agreement(UUID agreementId);

    /// How the agreement is called; empty where there is none.
    Mono<Named> named(UUID agreementId);

    Mono<Void> add(Entitled entitled);

    /// The entry as it is then; empty where the version is no longer the one that it had.
    Mono<Entitled> replace(Entitled changed);

    record Named(UUID id, String ref, String title) {}
}
