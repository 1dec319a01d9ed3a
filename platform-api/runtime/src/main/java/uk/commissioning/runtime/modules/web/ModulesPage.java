package uk.commissioning.runtime.modules.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.ui.Table;

/// The modules of a council and what it holds of each.
public record ModulesPage(List<Module> modules, @Nullable String success) {

    /// One module; without an address where its records may not be destroyed.
    public record Module(
            String title,
            boolean on,
            Table records,
            @Nullable String purge) {}
}
