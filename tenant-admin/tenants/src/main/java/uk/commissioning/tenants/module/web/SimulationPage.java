package uk.commissioning.tenants.module.web;

import java.util.List;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.module.ModulePlan;
import uk.commissioning.tenants.module.ModuleWish;
import uk.commissioning.tenants.web.FormPage.Heading;

/// What switching modules would do, before it is confirmed.
public record SimulationPage(Council council, ModulePlan plan, ModuleWish wish) {

    public Heading heading() {
        return new Heading(council.key().value(), council.name().value());
    }

    public List<String> enable() {
        return wish.enable().stream().sorted().toList();
    }

    public List<String> disable() {
        return wish.disable().stream().sorted().toList();
    }

    public String words(ModulePlan.Step step) {
        return switch (step.action()) {
            case ENABLE -> step.title() + " is switched on" + because(step);
            case DISABLE ->
                step.title() + " is switched off. Its data is kept. An administrator of the council can destroy it.";
        };
    }

    private static String because(ModulePlan.Step step) {
        return step.requiredBy() == null ? "." : ", because " + step.requiredBy() + " needs it.";
    }
}
