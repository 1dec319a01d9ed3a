package uk.commissioning.inmss.bridge.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementsCounted;
import uk.commissioning.inmss.bridge.Bridge;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of the bridge shows.
public record BridgeView(String council, Bridge bridge, List<FieldMessage> errors) {

    public BridgeView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/inmss/bridge";
    }

    public String file() {
        return path() + ".csv?from=" + from().code() + "&to=" + to().code() + "&on=" + on() + "&toOn=" + toOn()
                + "&year=" + URLEncoder.encode(year(), StandardCharsets.UTF_8);
    }

    public String on() {
        return from().on().toString();
    }

    public String toOn() {
        return to().on().toString();
    }

    public String year() {
        return to().year().label();
    }

    public List<Option> starts() {
        return definitions(from());
    }

    public List<Option> ends() {
        return definitions(to());
    }

    public Table table() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                BridgeWords.bank(bridge.from()),
                bridge.from().placements(),
                bridge.from().cost()));
        for (var step : bridge.steps()) {
            rows.add(row(BridgeWords.step(bridge, step), step.placements(), step.cost()));
        }
        rows.add(row(
                BridgeWords.bank(bridge.to()),
                bridge.to().placements(),
                bridge.to().cost()));
        return new Table(
                "",
                List.of(
                        Table.Column.text("Step"),
                        Table.Column.number("Placements"),
                        Table.Column.number("Total annual cost")),
                rows,
                true);
    }

    /// Sizes only: a step that takes away is drawn as long as it is.
    public Bars bars() {
        var bars = new ArrayList<Bars.Bar>();
        bars.add(bar(BridgeWords.bank(bridge.from()), bridge.from().cost()));
        for (var step : bridge.steps()) bars.add(bar(BridgeWords.step(bridge, step), step.cost()));
        bars.add(bar(BridgeWords.bank(bridge.to()), bridge.to().cost()));
        return new Bars(
                "bridge",
                "Total annual cost, step by step",
                "One bar for each step, as long as its size. The table on this page has the same figures.",
                bars);
    }

    private PlacementDefinition from() {
        return bridge.from().definition();
    }

    private PlacementDefinition to() {
        return bridge.to().definition();
    }

    private static Bars.Bar bar(String title, Money cost) {
        return new Bars.Bar(title, Math.abs(cost.pence()), cost.formatWholePounds());
    }

    private static List<String> row(String title, long placements, Money cost) {
        return List.of(title, String.format(Locale.UK, "%,d", placements), cost.format());
    }

    private static List<Option> definitions(PlacementDefinition chosen) {
        var options = new ArrayList<Option>();
        for (var counting : PlacementsCounted.values()) {
            Arrays.stream(AttendanceCounted.values())
                    .map(attendance -> new PlacementDefinition(counting, chosen.on(), chosen.year(), attendance))
                    .map(definition -> Option.of(
                            definition.code(),
                            counting.title() + ": "
                                    + definition.attendance().title().toLowerCase(Locale.UK),
                            definition.equals(chosen)))
                    .forEach(options::add);
        }
        return options;
    }
}
