package uk.commissioning.reorganisation.run.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.reorganisation.run.RunReason;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Typed;

/// The forms that start a run: a rehearsal by a plan (`plan 3`) or a map, or the vesting by a plan, with the key of the
/// reorganisation typed again.
record RunForm(Form sent) {

    private static final String PLAN = "plan ";

    boolean isVesting() {
        return Run.Kind.VESTING.name().equals(sent.text("kind"));
    }

    RunWanted rehearsal() {
        var by = Typed.text(sent.text("by"));
        if (by.isEmpty()) throw refused("by", RunReason.MAP_OR_PLAN_REQUIRED);
        return by.startsWith(PLAN)
                ? new RunWanted(Run.Kind.REHEARSAL.name(), null, number(by.substring(PLAN.length()), "by"))
                : new RunWanted(Run.Kind.REHEARSAL.name(), by, null);
    }

    /// The plan that is to be carried out.
    int vesting(String reorganisation) {
        if (!Typed.text(sent.text("confirmation")).equals(reorganisation)) {
            throw refused("confirmation", RunReason.CONFIRMATION_DIFFERS);
        }
        return number(sent.text("plan"), "confirmation");
    }

    private static int number(@Nullable String text, String field) {
        try {
            return Integer.parseInt(Typed.text(text));
        } catch (NumberFormatException _) {
            throw refused(field, RunReason.PLAN_REQUIRED);
        }
    }

    private static Refused refused(String field, RunReason reason) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason)));
    }
}
