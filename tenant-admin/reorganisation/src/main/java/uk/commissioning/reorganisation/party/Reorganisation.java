package uk.commissioning.reorganisation.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.ReorganisationState;

/// Councils that are divided or joined on one day, and how far it has come.
public record Reorganisation(
        UUID id, String key, Facts facts, ReorganisationState state, Parties parties, long version) {

    public String name() {
        return facts.name();
    }

    public @Nullable String orderReference() {
        return facts.orderReference();
    }

    public LocalDate vestingDay() {
        return facts.vestingDay();
    }

    /// What a council that takes part is called; its key where it is none of them.
    public String nameOf(String council) {
        return Stream.concat(
                        parties.predecessors().stream()
                                .filter(predecessor -> predecessor.key().equals(council))
                                .map(Predecessor::name),
                        parties.successors().stream()
                                .filter(successor -> successor.key().equals(council))
                                .map(Successor::name))
                .findFirst()
                .orElse(council);
    }

    /// Whether a council is both: a continuing authority, which keeps its own records (domain 6.5).
    public boolean continues(String council) {
        return predecessorKeys().contains(council)
                && parties.successors().stream()
                        .anyMatch(successor -> successor.key().equals(council));
    }

    public Predecessor predecessor(String council) {
        return parties.predecessors().stream()
                .filter(predecessor -> predecessor.key().equals(council))
                .findFirst()
                .orElseThrow(() -> Refused.fields(
                        List.of(FieldRefusal.of("council", PartyReason.COUNCIL_NO_PREDECESSOR, council))));
    }

    /// Refuses who changes another version than this one (A13), and any change once it is over.
    void requireChangeable(long expected) {
        if (version != expected) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);
        switch (state) {
            case PREPARING -> {}
            case VESTED -> throw Refused.because(CommonReason.REORGANISATION_VESTED, name());
            case SET_ASIDE -> throw Refused.because(CommonReason.REORGANISATION_SET_ASIDE, name());
        }
    }

    Reorganisation with(Facts after) {
        return new Reorganisation(id, key, after, state, parties, version);
    }

    Reorganisation setAside() {
        return new Reorganisation(id, key, facts, ReorganisationState.SET_ASIDE, parties, version);
    }

    Set<String> predecessorKeys() {
        return parties.predecessors().stream().map(Predecessor::key).collect(Collectors.toUnmodifiableSet());
    }

    Set<NewReorganisation.Heir> heirs() {
        return parties.successors().stream()
                .map(heir -> new NewReorganisation.Heir(heir.key(), heir.name(), heir.nominated()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What may change while it is prepared.
    public record Facts(String name, @Nullable String orderReference, LocalDate vestingDay) {}

    /// The councils that take part, by name.
    public record Parties(List<Predecessor> predecessors, List<Successor> successors) {

        public Parties {
            predecessors = List.copyOf(predecessors);
            successors = List.copyOf(successors);
        }
    }

    /// A council whose contracts are divided; without an agreement nothing of it is read.
    public record Predecessor(
            String key,
            String name,
            CouncilState state,
            @Nullable Agreement agreement) {}

    /// Who agreed for a council, and when.
    public record Agreement(Instant at, String by) {}

    /// A council that takes over; without a state it is not planned yet.
    public record Successor(
            String key,
            String name,
            boolean nominated,
            @Nullable CouncilState state) {}
}
