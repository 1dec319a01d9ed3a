package uk.commissioning.alternative.packages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.packages.PackageRecord;
import uk.commissioning.alternative.packages.PackageRecord.Fee;
import uk.commissioning.alternative.packages.ReviewState;
import uk.commissioning.alternative.web.Sections;
import uk.commissioning.alternative.web.Written;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What one package's template shows.
public record PackageView(String council, PackageRecord one) {

    public String list() {
        return Sections.path(council, Sections.PACKAGES);
    }

    public String ref() {
        return one.line().contractRef();
    }

    public List<SummaryRow> child() {
        var rows = new ArrayList<SummaryRow>();
        var reference = one.reference();
        if (reference == null) return rows;

        rows.add(SummaryRow.of("Child’s reference", reference.childRef()));
        var child = one.line().child();
        if (child == null) return rows;

        rows.add(SummaryRow.of("Cohort", child.cohort().title()));
        rows.add(SummaryRow.of("Hours a week", Written.hours(child.weeklyHours())));
        rows.add(SummaryRow.of("Next review", DayWords.of(child.reviewOn(), "None planned")));
        return rows;
    }

    /// What AE-09 asks for and is not there; none where all is well.
    public @Nullable String warning() {
        var child = one.line().child();
        if (child == null || child.review() == null || child.review() == ReviewState.PLANNED) return null;

        return child.review() == ReviewState.OVERDUE
                ? "The review is overdue. A package is reviewed at least each half term."
                : "No review is planned. A package is reviewed at least each half term.";
    }

    public List<SummaryRow> contract() {
        var line = one.line();
        var contract = one.contract();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Provider", line.provider().name()));
        var site = line.provider().site();
        if (site != null) {
            rows.add(SummaryRow.of("School or centre", site));
            rows.add(SummaryRow.of(
                    "URN", Objects.requireNonNullElse(line.provider().urn(), "None")));
        }
        rows.add(SummaryRow.of("State", line.days().state().title() + " on " + DayWords.of(one.day())));
        rows.add(SummaryRow.of("Route", RouteWords.title(contract.route())));
        if (contract.agreement() != null) rows.add(SummaryRow.of("Agreement", contract.agreement()));
        rows.add(SummaryRow.of("Law", contract.regime().title()));
        rows.add(SummaryRow.of("Agreed", DayWords.of(contract.agreedOn())));
        rows.add(SummaryRow.of("Starts", DayWords.of(line.days().startsOn())));
        rows.add(SummaryRow.of("Agreed until", DayWords.of(contract.agreedUntil(), "No end agreed")));
        var reason = contract.endReason();
        if (reason != null) {
            rows.add(SummaryRow.of(
                    "Ended",
                    DayWords.of(line.days().endsOn(), "") + ", "
                            + sentenceCase(reason).toLowerCase(Locale.UK)));
        }
        return rows;
    }

    public Table fees() {
        return Table.of(
                "Prices by purpose",
                List.of(
                        Table.Column.text("Purpose"),
                        Table.Column.text("From"),
                        Table.Column.text("Until"),
                        Table.Column.text("Price"),
                        Table.Column.number("In all")),
                one.fees().stream().map(PackageView::fee).toList());
    }

    public Money yearly() {
        return one.line().yearly();
    }

    private static List<String> fee(Fee fee) {
        return List.of(
                sentenceCase(fee.purpose()),
                DayWords.of(fee.from()),
                DayWords.of(fee.to(), "No end"),
                price(fee.price()),
                fee.price().amount().format());
    }

    /// Such as "£450.00 a week, 38 a year".
    private static String price(FeePrice price) {
        var unit = price.unit().format();
        var units = Written.number(price.units()) + (price.every() == FeePrice.Every.YEAR ? " a year" : " in all");
        return switch (price.basis()) {
            case ANNUAL -> unit + " a year";
            case ONE_OFF -> unit + " once";
            case TERMLY -> unit + " a term, " + units;
            case WEEKLY -> unit + " a week, " + units;
            case DAILY -> unit + " a day, " + units;
            case HOURLY -> unit + " an hour, " + units;
            case SESSION -> unit + " a session, " + units;
        };
    }

    private static String sentenceCase(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
