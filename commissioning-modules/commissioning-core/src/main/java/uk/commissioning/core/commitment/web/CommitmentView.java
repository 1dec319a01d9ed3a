package uk.commissioning.core.commitment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.commitment.CommitmentTable;
import uk.commissioning.core.commitment.YearCost;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of commitments shows: a row for each kind of contract, then how gross becomes net.
public record CommitmentView(String council, CommitmentTable commitments, List<FieldMessage> errors) {

    public CommitmentView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/core/commitments";
    }

    public String file() {
        return path() + ".csv?years=" + commitments.asked().kind() + "&count="
                + commitments.asked().count() + "&from=" + URLEncoder.encode(from(), StandardCharsets.UTF_8);
    }

    public String from() {
        return new FinancialYear(commitments.asked().first().startYear()).label();
    }

    public List<Option> kinds() {
        var chosen = commitments.asked().kind();
        return List.of(
                Option.of(YearKind.FINANCIAL.name(), "Financial years", chosen == YearKind.FINANCIAL),
                Option.of(YearKind.ACADEMIC.name(), "Academic years", chosen == YearKind.ACADEMIC));
    }

    public List<Option> counts() {
        return Option.upTo(YearsAsked.MOST, commitments.asked().count(), "year", "years");
    }

    public boolean isEmpty() {
        return commitments.isEmpty();
    }

    public String heading() {
        return "Cost by kind of contract, " + commitments.asked().label();
    }

    public @Nullable String warning() {
        var without = commitments.withoutCalendar();
        if (without == 0) return null;
        return (without == 1 ? "1 contract is" : String.format("%,d contracts are", without))
                + " to fall by terms or school weeks, but the school's calendar for the whole of a year is not known here."
                + " Calendar days stand in for it.";
    }

    public Table table() {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.text("Kind of contract"));
        years().forEach(year -> columns.add(Table.Column.number(year.label())));

        var rows = new ArrayList<List<String>>();
        commitments
                .byKind()
                .keySet()
                .forEach(kind -> rows.add(
                        row(kind.title(), year -> commitments.of(kind, year).price())));
        rows.add(totals("Total price", YearCost::price));
        rows.add(totals("VAT not recovered", YearCost::vatNotRecovered));
        rows.add(totals("Gross cost", YearCost::gross));
        rows.add(totals("Paid by health", YearCost::health));
        rows.add(totals("Paid by social care", YearCost::care));
        rows.add(totals("Net cost", YearCost::net));
        return new Table("", columns, rows, true);
    }

    public Bars bars() {
        return new Bars(
                "commitments",
                "Gross cost by year",
                "One bar for each year. The table on this page has the same figures.",
                years().stream().map(this::bar).toList());
    }

    private Bars.Bar bar(BudgetYear year) {
        var gross = commitments.total(year).gross();
        return new Bars.Bar(year.label(), gross.pence(), gross.formatWholePounds());
    }

    private List<BudgetYear> years() {
        return commitments.asked().years();
    }

    private List<String> totals(String title, Function<YearCost, Money> amount) {
        return row(title, year -> amount.apply(commitments.total(year)));
    }

    private List<String> row(String title, Function<BudgetYear, Money> amount) {
        var row = new ArrayList<String>();
        row.add(title);
        years().forEach(year -> row.add(amount.apply(year).format()));
        return row;
    }
}
