package uk.commissioning.therapies.spend.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.spend.Listing;
import uk.commissioning.therapies.spend.Spend;
import uk.commissioning.therapies.spend.YearSums;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of spend shows.
public record SpendView(String council, Spend spend, List<FieldMessage> errors) {

    public SpendView {
        errors = List.copyOf(errors);
    }

    public String providers() {
        return "/councils/" + council + "/therapies/providers";
    }

    public String path() {
        return "/councils/" + council + "/therapies/spend";
    }

    public String file() {
        return path() + ".csv?years=" + spend.asked().kind() + "&count="
                + spend.asked().count() + "&from=" + URLEncoder.encode(from(), StandardCharsets.UTF_8);
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

    public String period() {
        return spend.asked().label();
    }

    /// With the total, and its growth on the year before.
    public Table byType() {
        var rows = new ArrayList<>(rows(spend.byType(), TherapyType::title));
        rows.add(row("Total", year -> spend.total().in(year).format()));
        rows.add(row(
                "Growth of the total", year -> SpendText.growth(spend.total().growth(year))));
        return table("Type", rows);
    }

    public Table byArrangement() {
        return table("Arrangement", rows(spend.byArrangement(), Arrangement::title));
    }

    public Table byListing() {
        return table("Qualified list", rows(spend.byListing(), Listing::title));
    }

    public Bars bars() {
        return new Bars(
                "spend",
                "Spend by year",
                "One bar for each year. The table on this page has the same figures.",
                years().stream()
                        .map(year -> new Bars.Bar(
                                year.label(),
                                spend.total().in(year).pence(),
                                spend.total().in(year).formatWholePounds()))
                        .toList());
    }

    public List<String> sentences() {
        return SpendText.SENTENCES;
    }

    private Table table(String first, List<List<String>> rows) {
        var columns = new ArrayList<>(List.of(Table.Column.text(first)));
        years().forEach(year -> columns.add(Table.Column.number(year.label())));
        return new Table("", columns, rows, true);
    }

    private <K> List<List<String>> rows(Map<K, YearSums> groups, Function<K, String> title) {
        return groups.entrySet().stream()
                .map(group -> row(
                        title.apply(group.getKey()),
                        year -> group.getValue().in(year).format()))
                .toList();
    }

    private List<String> row(String title, Function<BudgetYear, String> cell) {
        var cells = new ArrayList<>(List.of(title));
        years().forEach(year -> cells.add(cell.apply(year)));
        return cells;
    }

    private List<BudgetYear> years() {
        return spend.asked().years();
    }
}
