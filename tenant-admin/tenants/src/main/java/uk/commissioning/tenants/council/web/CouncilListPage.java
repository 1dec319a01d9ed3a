package uk.commissioning.tenants.council.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.tenants.council.CouncilLine;
import uk.commissioning.tenants.web.ModuleTitles;

/// The list of councils; `first` says that it begins at the beginning.
public record CouncilListPage(
        List<CouncilLine> councils, boolean first, @Nullable String nextHref, ModuleTitles titles) {

    public CouncilListPage {
        councils = List.copyOf(councils);
    }

    public String modulesOf(CouncilLine council) {
        return council.modules().isEmpty() ? "None" : String.join(", ", titles.of(council.modules()));
    }
}
