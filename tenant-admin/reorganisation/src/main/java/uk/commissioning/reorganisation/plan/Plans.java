package uk.commissioning.reorganisation.plan;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.reorganisation.succession.WorkedOut;

/// Frozen plans of the running transaction's reorganisation, with signatures.
public interface Plans {

    Mono<List<Plan>> all();

    Mono<Plan> numbered(int number);

    /// Stores what was worked out in this transaction as the next plan; the one before is void.
    Mono<Plan> freeze(Wanted wanted, WorkedOut workedOut, Actor actor);

    /// Signs for a council; false without the office there, or when the plan is not the one that was read.
    Mono<Boolean> sign(int number, Signing signing, Actor actor);

    Mono<List<Signature>> signatures(int number);

    /// For whom a signature is still wanted (LG-26).
    Mono<List<Unsigned>> unsigned(int number);

    /// What moved between two plans.
    Mono<List<Difference>> differences(int earlier, int later);

    /// The map and the days of a plan that is wanted.
    record Wanted(java.util.UUID map, java.time.LocalDate vestingDay, java.time.LocalDate snapshotDay) {}

    /// A signature that is wanted: for which council, on which side, in which office, of the plan with which digest.
    record Signing(String council, Side side, String capacity, String digest) {}

    /// A signature that is there.
    record Signature(String council, Side side, String capacity, String signatory, java.time.Instant signedAt) {}

    /// A council whose signature is missing, or which needs a second signatory because the first signed for another
    /// too.
    record Unsigned(String council, Side side, boolean second) {}

    /// A contract or child that is in one plan only, or not the same in both. `earlier` and `later` say what becomes of
    /// it; empty where it is not in that plan.
    record Difference(String kind, String council, String record, String earlier, String later) {}

    /// Whether a council gives or takes.
    enum Side {
        PREDECESSOR,
        SUCCESSOR
    }
}
