package uk.commissioning.reorganisation.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.web.Moments;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.plan.PlanPermission;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The plans, the newest first, and the form that freezes the next.
public record PlanListPage(
        Surroundings around, List<Plan> plans, Map<String, String> values, List<FieldMessage> errors) {

    public PlanListPage {
        plans = List.copyOf(plans);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public boolean mayFreeze() {
        return around.may(PlanPermission.FREEZE);
    }

    public List<Option> options() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a map"));
        options.addAll(around.mapOptions(List.of(values.getOrDefault("map", ""))));
        return options;
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public String frozen(Plan plan) {
        return Moments.of(plan.frozenAt()) + " by " + plan.frozenBy();
    }
}
