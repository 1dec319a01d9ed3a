package uk.commissioning.inmss.overview.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.Dimension;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.definition.web.DefinitionChoice;
import uk.commissioning.inmss.overview.MarketOverview;
import uk.commissioning.inmss.overview.MarketOverview.Column;
import uk.commissioning.inmss.overview.Share;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.Table;

/// What the overview's template shows: the measures as rows and the routes as columns, as table 4.1 has them.
public record OverviewView(String council, MarketOverview overview, List<FieldMessage> errors) {

    public OverviewView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/inmss/overview";
    }

    public String file() {
        return path() + ".csv?" + choice().query();
    }

    public DefinitionChoice choice() {
        return new DefinitionChoice(overview.definition());
    }

    /// The same placements by each dimension.
    public List<Link> breakdowns() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> Link.to(
                        path() + "/breakdown?by=" + dimension.code() + "&" + choice().query(), dimension.title()))
                .toList();
    }

    public String districts() {
        return "/councils/" + council + "/inmss/districts?" + choice().query();
    }

    public String likeWithLike() {
        return "/councils/" + council + "/inmss/like-with-like?" + choice().query();
    }

    public String bridge() {
        return "/councils/" + council + "/inmss/bridge?on=" + choice().on();
    }

    public String reconciliation() {
        return "/councils/" + council + "/inmss/reconciliation";
    }

    public String when() {
        return DefinitionWords.when(overview.definition());
    }

    public List<String> definition() {
        return OverviewText.definition(overview.definition());
    }

    public List<String> notes() {
        return OverviewText.notes(overview);
    }

    /// "Off framework costs £4,196.00 a year more on average"; none unless there are both.
    public @Nullable String difference() {
        var difference = overview.differenceOfAverages();
        if (difference == null) return null;
        if (difference.isZero()) return "On average a placement costs the same on and off framework.";

        var amount = difference.isNegative() ? difference.negated() : difference;
        return "On average a placement off framework costs " + amount.format() + " a year "
                + (difference.isNegative() ? "less" : "more") + " than one on framework.";
    }

    public Table table() {
        var columns = columns();
        var titles = Stream.concat(
                        Stream.of(Table.Column.text("Measure")),
                        columns.stream().map(column -> Table.Column.number(column.title)))
                .toList();
        var rows = List.of(
                row("Schools", columns, column -> number(column.schools())),
                row("Share of schools", columns, column -> percent(column.shareOfSchools())),
                row("Placements", columns, column -> number(column.placements())),
                row("Share of placements", columns, column -> percent(column.shareOfPlacements())),
                row(
                        "Average annual cost",
                        columns,
                        column -> column.averageCost().format()),
                row("Total annual cost", columns, column -> column.cost().format()));
        return new Table("", titles, rows, true);
    }

    /// Stands above the table and outside its scrolling, where it can wrap.
    public String heading() {
        return DefinitionWords.title(overview.definition().attendance()) + " by contract route, " + when();
    }

    public Bars placements() {
        return new Bars(
                "placements",
                "Placements by contract route",
                "One bar for each route. The table on this page has the same figures.",
                routes(
                        column -> column.column.placements(),
                        column -> number(column.column.placements()) + " (" + percent(column.column.shareOfPlacements())
                                + ")"));
    }

    public Bars averages() {
        return new Bars(
                "averages",
                "Average annual cost by contract route",
                "One bar for each route. The table on this page has the same figures.",
                routes(
                        column -> column.column.averageCost().pence(),
                        column -> column.column.averageCost().formatWholePounds()));
    }

    private List<Bars.Bar> routes(Function<Titled, Long> value, Function<Titled, String> text) {
        return routes().stream()
                .map(column -> new Bars.Bar(column.title, value.apply(column), text.apply(column)))
                .toList();
    }

    private List<Titled> routes() {
        return overview.routes().stream()
                .map(route -> new Titled(RouteWords.title(route.route()), route.column()))
                .toList();
    }

    /// The routes, all on framework where that is more than one route, and the total.
    private List<Titled> columns() {
        var columns = new ArrayList<>(routes());
        var routesOnFramework = overview.routes().stream()
                .filter(route -> RouteWords.isUnderAgreement(route.route()))
                .count();
        var onFramework = overview.onFramework();
        if (onFramework != null && routesOnFramework > 1) columns.add(new Titled("All on framework", onFramework));
        var total = overview.total();
        if (total != null) columns.add(new Titled("Total", total));
        return columns;
    }

    private static List<String> row(String measure, List<Titled> columns, Function<Column, String> text) {
        return Stream.concat(Stream.of(measure), columns.stream().map(column -> text.apply(column.column)))
                .toList();
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// "0%" only for a true zero (SD-03).
    static String percent(Share share) {
        var percent = share.wholePercent();
        if (percent == null) return "";
        return share.part() > 0 && percent.signum() == 0 ? "under 1%" : percent.toPlainString() + "%";
    }

    private record Titled(String title, Column column) {}
}
