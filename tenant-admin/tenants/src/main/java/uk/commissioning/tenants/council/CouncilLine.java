package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.tenancy.CouncilState;

/// One council in a list. `gss` is its code in force today, if it has one; `modules` are ids of what is switched on.
public record CouncilLine(
        String key,
        String name,
        CouncilState state,
        LocalDate since,
        boolean suspended,
        @Nullable String gss,
        List<String> modules) {

    public CouncilLine {
        modules = List.copyOf(modules);
    }
}
