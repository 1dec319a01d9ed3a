package uk.commissioning.inmss.overview.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.commissioning.core.figures.Breakdown;
import uk.commissioning.core.figures.Dimension;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.definition.web.DefinitionChoice;
import uk.commissioning.inmss.overview.MarketOverview.Column;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the breakdown's template shows: a row for each value of the dimension, and the total.
public record BreakdownView(String council, Breakdown breakdown, List<FieldMessage> errors) {

    public BreakdownView {
        errors = List.copyOf(errors);
    }

    public String overview() {
        return "/councils/" + council + "/inmss/overview?" + choice().query();
    }

    public String path() {
        return "/councils/" + council + "/inmss/overview/breakdown";
    }

    public String file() {
        return path() + ".csv?by=" + breakdown.dimension().code() + "&" + choice().query();
    }

    public DefinitionChoice choice() {
        return new DefinitionChoice(breakdown.definition());
    }

    public List<Option> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(value -> Option.of(value.code(), value.title(), value == breakdown.dimension()))
                .toList();
    }

    public boolean isEmpty() {
        return breakdown.total() == null;
    }

    public String when() {
        return DefinitionWords.when(breakdown.definition());
    }

    public String heading() {
        return DefinitionWords.title(breakdown.definition().attendance()) + " by "
                + figures().by() + ", " + when();
    }

    public List<String> sentences() {
        return figures().sentences();
    }

    public List<String> notes() {
        return figures().notes();
    }

    public Table table() {
        var titles = List.of(
                Table.Column.text(breakdown.dimension().title()),
                Table.Column.number("Schools"),
                Table.Column.number("Placements"),
                Table.Column.number("Share of placements"),
                Table.Column.number("Average annual cost"),
                Table.Column.number("Total annual cost"));
        var rows = new ArrayList<List<String>>();
        for (var row : figures().rows()) rows.add(row(row.title(), row.column()));
        var total = figures().total();
        if (total != null) rows.add(row("Total", total));
        return new Table("", titles, rows, true);
    }

    public Bars bars() {
        return new Bars(
                "placements",
                "Placements by " + figures().by(),
                "One bar for each row. The table on this page has the same figures.",
                figures().rows().stream().map(BreakdownView::bar).toList());
    }

    private BreakdownFigures figures() {
        return new BreakdownFigures(breakdown);
    }

    private static Bars.Bar bar(BreakdownFigures.Titled row) {
        var column = row.column();
        return new Bars.Bar(
                row.title(),
                column.placements(),
                OverviewView.number(column.placements()) + " (" + OverviewView.percent(column.shareOfPlacements())
                        + ")");
    }

    private static List<String> row(String title, Column column) {
        return List.of(
                title,
                OverviewView.number(column.schools()),
                OverviewView.number(column.placements()),
                OverviewView.percent(column.shareOfPlacements()),
                column.averageCost().format(),
                column.cost().format());
    }
}
