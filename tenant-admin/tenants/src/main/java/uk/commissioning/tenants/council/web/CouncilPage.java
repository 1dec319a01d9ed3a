package uk.commissioning.tenants.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.council.CouncilIdentifier;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.Standing;
import uk.commissioning.tenants.web.FormPage.Heading;
import uk.commissioning.tenants.web.ModuleTitles;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.SummaryRow;

/// One council: facts, identifiers, what can be done next.
public record CouncilPage(
        FindCouncil.Found found,
        ModuleTitles titles,
        @Nullable String success,
        List<FieldMessage> errors) {

    public CouncilPage {
        errors = List.copyOf(errors);
    }

    public Heading heading() {
        return CouncilForms.heading(found.council());
    }

    public Standing standing() {
        return found.council().standing();
    }

    public boolean dissolved() {
        return standing().state() == CouncilState.DISSOLVED;
    }

    public long version() {
        return found.council().version();
    }

    public List<CouncilIdentifier> identifiers() {
        return found.council().identifiers().all();
    }

    public String path(String further) {
        return heading().path() + further;
    }

    public String endPath(CouncilIdentifier identifier) {
        return path("/identifiers/" + identifier.id());
    }

    public List<SummaryRow> facts() {
        var standing = standing();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Name", found.council().name().value(), changes("/name", "name")));
        rows.add(SummaryRow.of("Key in addresses", found.council().key().value()));
        rows.add(SummaryRow.of("State", stateInWords(), changes(standing.next().isEmpty() ? "" : "/state", "state")));
        rows.add(SummaryRow.of("Modules", modulesInWords(), changes("/modules", "modules")));
        var suspension = standing.suspension();
        if (suspension != null) {
            var since = Words.day(suspension.at()) + ": " + suspension.because();
            rows.add(SummaryRow.of("Suspended since", since));
        }
        return rows;
    }

    /// The states it can enter next, with "or" between.
    public String nextInWords() {
        return standing().next().stream()
                .map(Words::state)
                .map(word -> word.toLowerCase(Locale.UK))
                .collect(Collectors.joining(" or "));
    }

    private String stateInWords() {
        return Words.state(standing().state()) + " since "
                + Words.day(standing().since());
    }

    private String modulesInWords() {
        return found.modules().isEmpty() ? "None" : String.join(", ", titles.of(found.modules()));
    }

    private Link[] changes(String further, String what) {
        if (further.isEmpty() || dissolved()) return new Link[0];
        return new Link[] {Link.to(path(further), "Change").about(what)};
    }
}
