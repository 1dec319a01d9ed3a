package uk.commissioning.reorganisation.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.reorganisation.party.web.Moments;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.plan.PlanPermission;
import uk.commissioning.reorganisation.plan.Plans;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// One plan: what it says in numbers, who has signed it, and the form to sign it for whoever holds the office.
public record PlanPage(
        Surroundings around,
        ReadPlans.Read read,
        Map<String, String> values,
        @Nullable String success,
        List<FieldMessage> errors) {

    public PlanPage {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public Plan plan() {
        return read.plan();
    }

    public String title() {
        return "Plan " + plan().number();
    }

    public String path(String further) {
        return around.path("/plans/" + plan().number() + further);
    }

    public List<SummaryRow> facts() {
        var plan = plan();
        return List.of(
                SummaryRow.of("Map", around.map(plan.map())),
                SummaryRow.of("Vesting day", Words.day(plan.vestingDay())),
                SummaryRow.of("Keys are counted on", Words.day(plan.snapshotDay())),
                SummaryRow.of("Children", "%,d".formatted(plan.children())),
                SummaryRow.of("Contracts", "%,d".formatted(plan.contracts())),
                SummaryRow.of("Frozen", Moments.of(plan.frozenAt()) + " by " + plan.frozenBy()),
                SummaryRow.of("Digest", plan.digest()));
    }

    public boolean hasEarlier() {
        return plan().number() > 1;
    }

    public Table signatures() {
        return new Table(
                "Signed by",
                List.of(
                        Table.Column.text("Council"),
                        Table.Column.text("Side"),
                        Table.Column.text("Signed by"),
                        Table.Column.text("Office"),
                        Table.Column.text("When")),
                read.signatures().stream()
                        .map(signature -> List.of(
                                around.reorganisation().nameOf(signature.council()),
                                PlanWords.of(signature.side()),
                                signature.signatory(),
                                signature.capacity(),
                                Moments.of(signature.signedAt())))
                        .toList(),
                true);
    }

    /// Signatures are wanted while the plan holds.
    public boolean wantsSignatures() {
        return plan().state() == Plan.State.FROZEN && !read.isSignedByAll();
    }

    public Table unsigned() {
        return new Table(
                "Still wanted",
                List.of(Table.Column.text("Council"), Table.Column.text("Side"), Table.Column.text("What is wanted")),
                read.unsigned().stream()
                        .map(unsigned -> List.of(
                                around.reorganisation().nameOf(unsigned.council()),
                                PlanWords.of(unsigned.side()),
                                unsigned.second()
                                        ? "A second signatory: the first signed for another council too"
                                        : "The signature of its section 151 officer"))
                        .toList(),
                true);
    }

    /// The councils and sides for which the one who asks may sign.
    public List<Option> offices() {
        if (plan().state() != Plan.State.FROZEN) return List.of();
        var options = new ArrayList<Option>();
        var parties = around.reorganisation().parties();
        parties.predecessors().stream()
                .map(Reorganisation.Predecessor::key)
                .forEach(council -> addOffice(council, Plans.Side.PREDECESSOR, options));
        parties.successors().stream()
                .map(Reorganisation.Successor::key)
                .forEach(council -> addOffice(council, Plans.Side.SUCCESSOR, options));
        return options;
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    private void addOffice(String council, Plans.Side side, List<Option> options) {
        if (!around.mayFor(council, PlanPermission.SIGN)) return;
        var value = side.name() + " " + council;
        var text = around.reorganisation().nameOf(council) + ", as "
                + PlanWords.of(side).toLowerCase(Locale.UK);
        options.add(Option.of(value, text, value.equals(values.get("council"))));
    }
}
