package uk.commissioning.reorganisation.succession;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// The one engine of plans, rehearsals and the vesting (A9): works out who inherits what, gives it to them, and counts
/// both books. Runs in the transaction of whoever calls.
public interface Succession {

    /// Who inherits what, from live rows, without looking for what stands in the way.
    Mono<Void> allocate(Inheritance inheritance);

    /// Works out who inherits what, from live rows. What stands in the way is answered and not refused.
    Mono<WorkedOut> workOut(Inheritance inheritance);

    /// Gives successors what was worked out, and counts both books. Only in a rehearsal or a vesting.
    Mono<Reconciliation> carryOut(UUID reorganisation, int plan, Inheritance inheritance);
}
