package uk.commissioning.tenants.provider.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.tenants.provider.Duplicate;

/// The list of duplicates; `first` says that it begins at the beginning.
public record DuplicatesPage(
        List<Duplicate> duplicates,
        boolean first,
        @Nullable String nextHref,
        @Nullable String success) {

    public DuplicatesPage {
        duplicates = List.copyOf(duplicates);
    }

    public String href(Duplicate duplicate) {
        return "/admin/providers/" + duplicate.one().id() + "/merge/"
                + duplicate.other().id();
    }

    public String why(Duplicate duplicate) {
        var title = duplicate.sign().title();
        return duplicate.shared().isEmpty() ? title : title + ": " + duplicate.shared();
    }
}
