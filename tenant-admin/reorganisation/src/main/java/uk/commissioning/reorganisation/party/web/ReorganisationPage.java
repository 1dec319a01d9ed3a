package uk.commissioning.reorganisation.party.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.reorganisation.territory.MapPermissions;
import uk.commissioning.reorganisation.territory.ReadMaps;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.SummaryRow;

/// One reorganisation: facts, councils, agreements, maps, what to do next. `maps`: none where they are not for the
/// one who asks.
public record ReorganisationPage(
        FindReorganisation.Found found,
        ReadMaps.@Nullable Listed maps,
        @Nullable String success,
        List<FieldMessage> errors) {

    public ReorganisationPage {
        errors = List.copyOf(errors);
    }

    public Reorganisation reorganisation() {
        return found.reorganisation();
    }

    public String path(String further) {
        return "/admin/reorganisations/" + reorganisation().key() + further;
    }

    public boolean mayChange() {
        return found.visit().operator() && reorganisation().state().takesChanges();
    }

    public boolean mayDraw() {
        return found.visit().may(MapPermissions.WRITE)
                && reorganisation().state().takesChanges();
    }

    /// Whether scenarios, plans and runs are for the one who asks: they are for whoever may read maps.
    public boolean mayPrepare() {
        return found.visit().may(MapPermissions.READ);
    }

    public boolean mayAgreeFor(Reorganisation.Predecessor council) {
        return council.agreement() == null && found.mayAgreeFor(council.key());
    }

    public String agreement(Reorganisation.Predecessor council) {
        var agreement = council.agreement();
        return agreement == null
                ? "Not yet: none of its records are read"
                : "Agreed on " + Words.day(agreement.at()) + " by " + agreement.by();
    }

    public String state(Reorganisation.Successor council) {
        return council.state() == null ? "Not yet planned" : Words.state(council.state());
    }

    public String remarks(Reorganisation.Successor council) {
        var remarks = new ArrayList<String>();
        if (council.nominated()) remarks.add("Nominated: takes what nothing else allocates.");
        if (reorganisation().continues(council.key())) {
            remarks.add("Continuing authority: it is a predecessor too, goes on and keeps its own records.");
        }
        return String.join(" ", remarks);
    }

    public List<SummaryRow> facts() {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("Name", reorganisation().name(), changes("name")));
        facts.add(SummaryRow.of("Key in addresses", reorganisation().key()));
        facts.add(SummaryRow.of("Vesting day", Words.day(reorganisation().vestingDay()), changes("vesting day")));
        var reference = reorganisation().orderReference();
        facts.add(SummaryRow.of(
                "Structural changes order",
                reference == null ? "None is made yet" : reference,
                changes("reference of the order")));
        return facts;
    }

    /// What somebody has to do before it can go on, in this order.
    public List<String> next() {
        var steps = new ArrayList<String>();
        if (!reorganisation().state().takesChanges()) return steps;
        for (var council : reorganisation().parties().predecessors()) {
            if (council.agreement() != null) continue;
            steps.add(council.name() + " agrees that its records are read: its reorganisation lead or its "
                    + "administrator does that on this page.");
        }
        if (maps != null && maps.items().isEmpty()) {
            steps.add("Add a territory map: which successor takes which district.");
        }
        for (var council : reorganisation().parties().successors()) {
            var step = missing(council);
            if (step != null) steps.add(step);
        }
        return steps;
    }

    private static @Nullable String missing(Reorganisation.Successor council) {
        if (council.state() == null) {
            return "The platform operator adds " + council.name() + " to the councils with the key " + council.key()
                    + ".";
        }
        if (council.state() != CouncilState.PLANNED) return null;
        return council.name() + " is planned. The platform operator makes it a shadow council, so that its people can "
                + "prepare.";
    }

    private Link[] changes(String what) {
        return mayChange() ? new Link[] {Link.to(path("/edit"), "Change").about(what)} : new Link[0];
    }
}
