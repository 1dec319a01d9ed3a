package uk.commissioning.tenants.module.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commissioning.tenants.module.InstalledModule;
import uk.commissioning.tenants.module.ListModules;
import uk.commissioning.tenants.web.FormPage.Heading;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The modules of a council to choose from; `wanted` are the ones ticked.
public record ModulesPage(ListModules.Listed listed, Set<String> wanted, List<FieldMessage> errors) {

    public ModulesPage {
        wanted = Set.copyOf(wanted);
        errors = List.copyOf(errors);
    }

    public Heading heading() {
        var council = listed.council();
        return new Heading(council.key().value(), council.name().value());
    }

    public long version() {
        return listed.council().version();
    }

    public List<Option> options() {
        return listed.modules().stream()
                .map(module -> Option.of(module.id(), module.title(), wanted.contains(module.id()))
                        .withHint(hint(module)))
                .toList();
    }

    private String hint(InstalledModule module) {
        var now = listed.isOn(module) ? "On now. " : "Off now. ";
        return now + module.summary() + needs(module);
    }

    private String needs(InstalledModule module) {
        if (module.requires().isEmpty()) return "";
        return " Needs " + module.requires().stream().map(this::titleOf).collect(Collectors.joining(", ")) + ".";
    }

    private String titleOf(String id) {
        return listed.modules().stream()
                .filter(module -> module.id().equals(id))
                .map(InstalledModule::title)
                .findFirst()
                .orElse(id);
    }
}
