package uk.commissioning.core.standing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.standing.ReadStanding;
import uk.commissioning.core.standing.Standing;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.SummaryRow;

/// One standing: to correct where the reader may, and to read elsewhere.
public record StandingView(
        String path,
        ReadStanding.Read read,
        String status,
        @Nullable String reason,
        String version,
        List<FieldMessage> errors,
        @Nullable String success) {

    public StandingView {
        errors = List.copyOf(errors);
    }

    static StandingView of(String council, ReadStanding.Read read, @Nullable String success) {
        var standing = read.standing();
        return new StandingView(
                StandingsView.path(council),
                read,
                standing.status().name(),
                standing.reason(),
                Long.toString(standing.version()),
                List.of(),
                success);
    }

    public String href() {
        return path + "/" + standing().id();
    }

    public String whom() {
        return StandingsView.whom(standing());
    }

    public List<SummaryRow> rows() {
        var last = standing().days().to();
        var whom = standing().whom();
        var site = whom.site();
        var directory = path.replace("/standings", "");
        var about = site == null
                ? SummaryRow.of(
                        "About",
                        whom.providerName(),
                        Link.to(directory + "/providers/" + whom.provider(), "See the provider"))
                : SummaryRow.of("About", site.name(), Link.to(directory + "/sites/" + site.id(), "See the school"));
        return List.of(
                about,
                SummaryRow.of("Status", standing().status().title()),
                SummaryRow.of(
                        "Reason",
                        standing().reason() == null ? "Not told" : standing().reason()),
                SummaryRow.of("First day", StandingsView.day(standing().days().from())),
                SummaryRow.of("Last day", last == null ? "Holds until another is set" : StandingsView.day(last)));
    }

    public List<Option> statuses() {
        return StandingsView.statuses(status);
    }

    private Standing standing() {
        return read.standing();
    }
}
