package uk.commissioning.inmss.comparison.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.comparison.Cost;
import uk.commissioning.inmss.comparison.LikeWithLike;
import uk.commissioning.inmss.comparison.LikeWithLike.Gap;
import uk.commissioning.inmss.comparison.LikeWithLike.Sides;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.definition.web.DefinitionChoice;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Table;

/// What the template of like with like shows.
public record ComparisonView(String council, LikeWithLike comparison, List<FieldMessage> errors) {

    public ComparisonView {
        errors = List.copyOf(errors);
    }

    public String overview() {
        return "/councils/" + council + "/inmss/overview?" + choice().query();
    }

    public String path() {
        return "/councils/" + council + "/inmss/like-with-like";
    }

    public String file() {
        return path() + ".csv?" + choice().query();
    }

    public DefinitionChoice choice() {
        return new DefinitionChoice(comparison.definition());
    }

    public boolean isEmpty() {
        return comparison.cells().isEmpty();
    }

    public String when() {
        return DefinitionWords.when(comparison.definition());
    }

    public List<String> sentences() {
        return ComparisonWords.sentences(comparison);
    }

    public @Nullable String leftOut() {
        return ComparisonWords.leftOut(comparison);
    }

    /// The raw and the mix-adjusted difference beside each other, of fees and of total public cost.
    public Table differences() {
        var rows = new ArrayList<List<String>>();
        add(rows, "Raw: everybody", comparison.raw());
        add(rows, "Mix-adjusted: like with like", comparison.mixAdjusted());
        return new Table(
                "",
                List.of(
                        Table.Column.text("Average off framework minus on framework"),
                        Table.Column.number("Fees"),
                        Table.Column.number("Total public cost")),
                rows,
                true);
    }

    public Bars bars() {
        var total = comparison.total();
        var bars = new ArrayList<Bars.Bar>();
        add(bars, "On framework, fees", total.onFramework().averageFee());
        add(bars, "On framework, total public cost", total.onFramework().averagePublicCost());
        add(bars, "Off framework, fees", total.offFramework().averageFee());
        add(bars, "Off framework, total public cost", total.offFramework().averagePublicCost());
        return new Bars(
                "costs",
                "Average annual cost of everybody",
                "One bar for fees and one for total public cost on each side. The table on this page has the same figures.",
                bars);
    }

    public Table cells() {
        var rows = new ArrayList<List<String>>();
        comparison.cells().forEach(cell -> rows.add(row(ComparisonWords.title(cell.key()), cell.sides())));
        rows.add(row("Everybody", comparison.total()));
        return new Table(
                "",
                List.of(
                        Table.Column.text("Need, attendance, phase"),
                        Table.Column.number("On framework"),
                        Table.Column.number("average fee"),
                        Table.Column.number("public cost"),
                        Table.Column.number("Off framework"),
                        Table.Column.number("average fee"),
                        Table.Column.number("public cost")),
                rows,
                true);
    }

    public Table kinds() {
        return new Table(
                "",
                List.of(
                        Table.Column.text("Kind of school"),
                        Table.Column.number("Placements"),
                        Table.Column.number("Average fee"),
                        Table.Column.number("Average total public cost")),
                comparison.kinds().stream()
                        .map(kind -> List.of(
                                ComparisonWords.kind(kind.siteKind()),
                                number(kind.cost()),
                                ComparisonWords.amount(kind.cost().averageFee()),
                                ComparisonWords.amount(kind.cost().averagePublicCost())))
                        .toList(),
                true);
    }

    private static void add(List<List<String>> rows, String title, @Nullable Gap gap) {
        if (gap != null)
            rows.add(List.of(title, gap.fees().format(), gap.publicCost().format()));
    }

    private static void add(List<Bars.Bar> bars, String title, @Nullable Money average) {
        if (average != null) bars.add(new Bars.Bar(title, average.pence(), average.formatWholePounds()));
    }

    private static List<String> row(String title, Sides sides) {
        return List.of(
                title,
                number(sides.onFramework()),
                ComparisonWords.amount(sides.onFramework().averageFee()),
                ComparisonWords.amount(sides.onFramework().averagePublicCost()),
                number(sides.offFramework()),
                ComparisonWords.amount(sides.offFramework().averageFee()),
                ComparisonWords.amount(sides.offFramework().averagePublicCost()));
    }

    private static String number(Cost cost) {
        return String.format(Locale.UK, "%,d", cost.placements());
    }
}
