package uk.commissioning.alternative.hours.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.hours.ChildHours;
import uk.commissioning.alternative.hours.ChildHours.Part;
import uk.commissioning.alternative.hours.HoursPage;
import uk.commissioning.alternative.hours.HoursQuestion.Which;
import uk.commissioning.alternative.web.Sections;
import uk.commissioning.alternative.web.Written;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.SummaryRow;

/// What the template of hours shows.
public record HoursView(String council, HoursPage page, List<FieldMessage> errors) {

    public HoursView {
        errors = List.copyOf(errors);
    }

    public Sections sections() {
        return Sections.of(council, Sections.HOURS);
    }

    public String path() {
        return Sections.path(council, Sections.HOURS);
    }

    public @Nullable String nextPage() {
        var next = page.next();
        return next == null
                ? null
                : path() + "?on=" + on() + "&which=" + page.question().which() + "&after=" + next;
    }

    public String on() {
        return page.question().on().toString();
    }

    public String onInWords() {
        return DayWords.of(page.question().on());
    }

    public boolean isFiltered() {
        return page.question().which() != Which.ALL;
    }

    public List<Option> whichOnes() {
        return Arrays.stream(Which.values())
                .map(which -> Option.of(
                        which.name(), which.title(), which == page.question().which()))
                .toList();
    }

    public List<SummaryRow> totals() {
        var totals = page.totals();
        return List.of(
                SummaryRow.of("Children with a package in force", Written.number(totals.children())),
                SummaryRow.of("Below full-time", belowFullTime()),
                SummaryRow.of("With more than one provider", Written.number(totals.withMoreThanOneProvider())),
                SummaryRow.of("Hours a week in all", Written.hours(totals.weekly())));
    }

    public List<ChildHours> children() {
        return page.children();
    }

    public String hours(ChildHours child) {
        return Written.hours(child.weekly());
    }

    public String equivalent(ChildHours child) {
        var fullTime = page.fullTime();
        return fullTime == null
                ? "Not known"
                : fullTime.equivalent(child.weekly()).toPlainString();
    }

    /// What the tag says of who is below full-time; none for who is not.
    public @Nullable String gap(ChildHours child) {
        var fullTime = page.fullTime();
        if (fullTime == null || fullTime.isMet(child.weekly())) return null;

        var missing = fullTime.gap(child.weekly());
        return missing.signum() == 0 ? "Just below" : Written.hours(missing) + " hours short";
    }

    public String hours(Part part) {
        return Written.hours(part.weekly());
    }

    public String days(Part part) {
        return DayWords.span(part.days().from(), part.days().to());
    }

    public String packages(Part part) {
        return Sections.path(council, Sections.PACKAGES) + "/" + part.packageId();
    }

    /// The threshold and where it comes from; none where none is known.
    public @Nullable String threshold() {
        var fullTime = page.fullTime();
        return fullTime == null
                ? null
                : "Full-time is more than " + Written.hours(fullTime.moreThan()) + " hours a week (" + fullTime.source()
                        + "). The full-time equivalent is the hours divided by that number.";
    }

    private String belowFullTime() {
        return page.fullTime() == null
                ? "Not known on this day"
                : Written.number(page.totals().belowFullTime());
    }
}
