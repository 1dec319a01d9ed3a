package uk.commissioning.core.standing.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.standing.ListStandings;
import uk.commissioning.core.standing.Standing;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the list of standings shows.
public record StandingsView(
        String council,
        ListStandings.Listed listed,
        List<FieldMessage> errors,
        @Nullable String success) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public StandingsView {
        errors = List.copyOf(errors);
    }

    static String path(String council) {
        return "/councils/" + council + "/core/standings";
    }

    public String path() {
        return path(council);
    }

    public String on() {
        return listed.day().toString();
    }

    public String day() {
        return day(listed.day());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    public List<Row> rows() {
        return listed.standings().stream()
                .map(standing -> Row.of(path(), standing))
                .toList();
    }

    /// The statuses as choices.
    static List<Option> statuses(@Nullable String chosen) {
        return Arrays.stream(StandingStatus.values())
                .map(status ->
                        Option.of(status.name(), status.title(), status.name().equals(chosen)))
                .toList();
    }

    /// "School name, of Provider", or "Provider, as a whole".
    static String whom(Standing standing) {
        var site = standing.whom().site();
        var provider = standing.whom().providerName();
        return site == null ? provider + ", as a whole" : site.name() + ", of " + provider;
    }

    /// A line of the list.
    public record Row(String href, String whom, String status, boolean stopping, String since, String reason) {

        static Row of(String path, Standing standing) {
            return new Row(
                    path + "/" + standing.id(),
                    StandingsView.whom(standing),
                    standing.status().title(),
                    standing.status().stopsNewPlacements(),
                    day(standing.days().from()),
                    standing.reason() == null ? "" : standing.reason());
        }
    }
}
