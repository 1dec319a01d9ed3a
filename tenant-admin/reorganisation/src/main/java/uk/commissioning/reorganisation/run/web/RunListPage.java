package uk.commissioning.reorganisation.run.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.web.Moments;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.plan.PlanPermission;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The runs, the newest first, and the forms that start the next. `by` is what was chosen before.
public record RunListPage(
        Surroundings around,
        List<Plan> plans,
        List<Run> runs,
        @Nullable String by,
        List<FieldMessage> errors) {

    public RunListPage {
        plans = List.copyOf(plans);
        runs = List.copyOf(runs);
        errors = List.copyOf(errors);
    }

    public String title(Run run) {
        return RunWords.title(run, around);
    }

    public String started(Run run) {
        return Moments.of(run.startedAt()) + " by " + run.startedBy();
    }

    public boolean mayRehearse() {
        return around.may(PlanPermission.REHEARSE);
    }

    public boolean mayVest() {
        return around.may(PlanPermission.VEST) && holding() != null;
    }

    /// The plan that holds; there is at most one.
    public @Nullable Plan holding() {
        return plans.stream()
                .filter(plan -> plan.state() == Plan.State.FROZEN)
                .findFirst()
                .orElse(null);
    }

    public String vesting(Plan plan) {
        return "Plan " + plan.number() + " is carried out, from 00:00 on " + Words.day(plan.vestingDay())
                + ", once every council has signed it: successors get their records and become live, and predecessors "
                + "that do not go on are dissolved.";
    }

    public List<Option> options() {
        var chosen = by == null ? "" : by;
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a plan or a map"));
        var plan = holding();
        if (plan != null) {
            var value = "plan " + plan.number();
            options.add(Option.of(value, "Plan " + plan.number() + ", which holds", value.equals(chosen)));
        }
        around.mapOptions(List.of(chosen))
                .forEach(map -> options.add(Option.of(map.value(), "Map " + map.text(), map.chosen())));
        return options;
    }
}
