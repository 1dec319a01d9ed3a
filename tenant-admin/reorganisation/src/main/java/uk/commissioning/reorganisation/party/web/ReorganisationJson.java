package uk.commissioning.reorganisation.party.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.ReorganisationState;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.tenants.web.Versions;

/// A reorganisation as endpoints answer it.
record ReorganisationJson(
        UUID id,
        String key,
        String name,
        @Nullable String orderReference,
        LocalDate vestingDay,
        ReorganisationState state,
        List<PredecessorJson> predecessors,
        List<SuccessorJson> successors) {

    static ReorganisationJson of(Reorganisation reorganisation) {
        var parties = reorganisation.parties();
        return new ReorganisationJson(
                reorganisation.id(),
                reorganisation.key(),
                reorganisation.name(),
                reorganisation.orderReference(),
                reorganisation.vestingDay(),
                reorganisation.state(),
                parties.predecessors().stream().map(PredecessorJson::of).toList(),
                parties.successors().stream()
                        .map(heir -> SuccessorJson.of(heir, reorganisation.continues(heir.key())))
                        .toList());
    }

    static ResponseEntity<ReorganisationJson> tagged(Reorganisation reorganisation) {
        return Versions.tagged(reorganisation.version(), of(reorganisation));
    }

    /// Without `agreedAt` nothing of the council is read.
    record PredecessorJson(
            String key,
            String name,
            CouncilState state,
            @Nullable Instant agreedAt,
            @Nullable String agreedBy) {

        private static PredecessorJson of(Reorganisation.Predecessor council) {
            var agreement = council.agreement();
            return new PredecessorJson(
                    council.key(),
                    council.name(),
                    council.state(),
                    agreement == null ? null : agreement.at(),
                    agreement == null ? null : agreement.by());
        }
    }

    /// `state` is NOT_YET_PLANNED while the platform knows no such council; `continues` marks a continuing
    /// authority.
    record SuccessorJson(String key, String name, boolean nominated, String state, boolean continues) {

        private static SuccessorJson of(Reorganisation.Successor council, boolean continues) {
            var state = council.state() == null
                    ? "NOT_YET_PLANNED"
                    : council.state().name();
            return new SuccessorJson(council.key(), council.name(), council.nominated(), state, continues);
        }
    }
}
