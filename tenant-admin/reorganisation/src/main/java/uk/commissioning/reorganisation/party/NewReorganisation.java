package uk.commissioning.reorganisation.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A reorganisation as the operator describes it: councils by their keys. Whether it can be is asked of the
/// councils.
public record NewReorganisation(
        String key,
        String name,
        @Nullable String orderReference,
        LocalDate vestingDay,
        List<String> predecessors,
        List<Heir> successors) {

    public NewReorganisation {
        predecessors = List.copyOf(predecessors);
        successors = successors.size() == 1 ? List.of(successors.getFirst().asNominated()) : List.copyOf(successors);
    }

    /// Whether a reorganisation is what was asked for, in whatever order the councils were named.
    boolean describes(Reorganisation known) {
        return known.name().equals(name)
                && Objects.equals(known.orderReference(), orderReference)
                && known.vestingDay().equals(vestingDay)
                && known.predecessorKeys().equals(Set.copyOf(predecessors))
                && known.heirs().equals(Set.copyOf(successors));
    }

    /// A council that is to take over. The nominated one takes what nothing else allocates (SI 2008/2176, reg 10).
    public record Heir(String key, String name, boolean nominated) {

        Heir asNominated() {
            return new Heir(key, name, true);
        }
    }
}
