package uk.commissioning.alternative.spend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.spend.SpendTable;
import uk.commissioning.alternative.web.Sections;
import uk.commissioning.alternative.web.Written;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of the spend shows: a row for each cohort, a column for each year.
public record SpendView(String council, SpendTable spend, List<FieldMessage> errors) {

    public SpendView {
        errors = List.copyOf(errors);
    }

    public Sections sections() {
        return Sections.of(council, Sections.SPEND, spend.seesPackages(), true);
    }

    public String path() {
        return Sections.path(council, Sections.SPEND);
    }

    public String file() {
        return path() + ".csv?years=" + spend.asked().kind() + "&count="
                + spend.asked().count() + "&from=" + Written.encoded(from());
    }

    public String from() {
        return new FinancialYear(spend.asked().first().startYear()).label();
    }

    public List<Option> kinds() {
        var chosen = spend.asked().kind();
        return List.of(
                Option.of(YearKind.FINANCIAL.name(), "Financial years", chosen == YearKind.FINANCIAL),
                Option.of(YearKind.ACADEMIC.name(), "Academic years", chosen == YearKind.ACADEMIC));
    }

    public List<Option> counts() {
        return Option.upTo(YearsAsked.MOST, spend.asked().count(), "year", "years");
    }

    public String heading() {
        return "Spend by cohort, " + spend.asked().label();
    }

    /// Where calendar days stand in for a school's calendar; none where they do not.
    public @Nullable String warning() {
        var without = spend.withoutCalendar();
        if (without == 0) return null;
        return Written.count(without, "package is", "packages are")
                + " to fall by terms or school weeks, but the school’s calendar for the whole of a year is not known here."
                + " Calendar days stand in for it.";
    }

    public Table table() {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.text("Cohort"));
        years().forEach(year -> columns.add(Table.Column.number(year.label())));

        var rows = new ArrayList<List<String>>();
        spend.byCohort().keySet().forEach(cohort -> rows.add(row(cohort.title(), year -> spend.of(cohort, year))));
        rows.add(row("Total", spend::total));
        return new Table("", columns, rows, true);
    }

    public Bars bars() {
        return new Bars(
                "spend",
                "Spend by year",
                "One bar for each year. The table on this page has the same figures.",
                years().stream().map(this::bar).toList());
    }

    private Bars.Bar bar(BudgetYear year) {
        var total = spend.total(year);
        return new Bars.Bar(year.label(), total.pence(), total.formatWholePounds());
    }

    private List<BudgetYear> years() {
        return spend.asked().years();
    }

    private List<String> row(String title, Function<BudgetYear, Money> amount) {
        var row = new ArrayList<String>();
        row.add(title);
        years().forEach(year -> row.add(amount.apply(year).format()));
        return row;
    }
}
