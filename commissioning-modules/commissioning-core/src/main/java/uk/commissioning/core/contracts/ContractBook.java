package uk.commissioning.core.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Ending;
import uk.commissioning.core.contract.Running;
import uk.commissioning.core.placement.Sight;

/// The council's contracts as their readers see them. What is out of a reader's sight does not leave the database.
interface ContractBook {

    /// One line more than the limit where there are more; children's contracts only where they are in sight.
    Mono<List<ContractLine>> lines(ContractQuestion question, LocalDate day, boolean childrens);

    /// Empty where the council has no such contract. The child's reference only where it is in sight.
    Mono<ContractRecord> withId(UUID id, LocalDate day, Sight sight);

    /// As much of a contract as its end is about.
    Mono<Open> open(UUID id);

    /// The same, kept from others until the transaction ends.
    Mono<Open> locked(UUID id);

    Mono<Void> end(UUID id, Ending ending);

    record Open(UUID id, String ref, ContractKind kind, Running running, long version) {}
}
