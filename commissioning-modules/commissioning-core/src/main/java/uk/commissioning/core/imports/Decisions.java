package uk.commissioning.core.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people decided about a file so far.
final class Decisions {
    static final Decisions NONE = new Decisions(Set.of());

    private final Map<Place, String> choices = new HashMap<>();
    private final Set<Integer> leftOut = new HashSet<>();

    Decisions(Collection<Decision> decided) {
        for (var decision : decided) {
            choices.put(new Place(decision.row(), decision.column()), decision.choice());
            if (decision.choice().equals(Choice.LEAVE_OUT.code())) leftOut.add(decision.row());
        }
    }

    @Nullable
    String at(int row, String column) {
        return choices.get(new Place(row, column));
    }

    boolean leavesOut(int row) {
        return leftOut.contains(row);
    }

    private record Place(int row, String column) {}
}
