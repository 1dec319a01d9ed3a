package uk.commissioning.inmss.published.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.inmss.published.Measure;
import uk.commissioning.inmss.published.Part;
import uk.commissioning.inmss.published.Reconciliation;
import uk.commissioning.inmss.published.Reconciliation.Increase;
import uk.commissioning.inmss.published.Reconciliation.Line;
import uk.commissioning.inmss.published.Reconciliation.Origin;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of a reconciliation shows.
public record ReconciliationView(
        String council, Reconciliation found, ReconciliationParameters asked, List<FieldMessage> errors) {

    public ReconciliationView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/inmss/reconciliation";
    }

    public String figures() {
        return FigureForm.path(council);
    }

    public String file() {
        var against = against();
        return path() + ".csv?period=" + encoded(period()) + (against.isEmpty() ? "" : "&against=" + encoded(against))
                + "&on=" + Objects.requireNonNullElse(on(), "") + "&attendance="
                + found.side().definition().attendance() + "&computed=" + computedFrom();
    }

    public String period() {
        return found.side().period().code();
    }

    public String against() {
        var comparison = found.comparison();
        return comparison == null ? "" : comparison.earlier().period().code();
    }

    /// None where the day is the period itself.
    public @Nullable String on() {
        return found.side().period().year() == null
                ? null
                : found.side().definition().on().toString();
    }

    public List<Option> attendances() {
        return Arrays.stream(AttendanceCounted.values())
                .map(value -> Option.of(
                        value.name(),
                        value.title(),
                        value == found.side().definition().attendance()))
                .toList();
    }

    public List<Option> origins() {
        var entered = computedFrom().equals("entered");
        return List.of(
                Option.of("rows", "The council’s rows, where there are any", !entered),
                Option.of("entered", "Entered placements times average, where there are any", entered));
    }

    public String heading() {
        return "Published and computed, " + FigureWords.period(found.side().period());
    }

    public String origin() {
        return FigureWords.origin(found.side());
    }

    /// "Total annual cost, total: computed £86,904,960; published £88.8m; difference £1,895,040 (2.1%) …".
    public List<String> sentences() {
        return found.lines().stream()
                .filter(line -> line.computed() != null)
                .map(line -> title(line) + ": " + FigureWords.sentence(line) + ".")
                .toList();
    }

    public boolean isComputed() {
        return found.side().origin() != Origin.NONE;
    }

    public Table computed() {
        var rows = new ArrayList<List<String>>();
        for (var part : Part.values()) {
            var computed = found.side().computed().of(part);
            if (computed == null) continue;
            rows.add(List.of(
                    part.title(),
                    FigureWords.amount(Measure.PLACEMENTS, computed.placements()),
                    FigureWords.pounds(computed.average()),
                    FigureWords.pounds(computed.total()),
                    FigureWords.millions(computed.total())));
        }
        return new Table(
                "",
                List.of(
                        Table.Column.text("Computed"),
                        Table.Column.number("Placements"),
                        Table.Column.number("Average annual cost"),
                        Table.Column.number("Total annual cost"),
                        Table.Column.number("in millions")),
                rows,
                true);
    }

    public Table lines() {
        return new Table(
                "",
                List.of(
                        Table.Column.text("Published"),
                        Table.Column.text("Source and basis"),
                        Table.Column.number("As printed"),
                        Table.Column.number("Exactly"),
                        Table.Column.number("Computed"),
                        Table.Column.number("Difference"),
                        Table.Column.number("in percent")),
                found.lines().stream().map(ReconciliationView::cells).toList(),
                true);
    }

    /// Totals beside each other, as bars.
    public Bars bars() {
        var bars = new ArrayList<Bars.Bar>();
        for (var line : found.lines()) {
            var computed = line.computed();
            if (line.figure().content().measure() != Measure.TOTAL || computed == null) continue;
            var part = line.figure().content().part().title();
            var published = line.figure().content().value();
            bars.add(new Bars.Bar(part + ", published", published.amount(), published.printed()));
            bars.add(new Bars.Bar(part + ", computed", computed, FigureWords.amount(Measure.TOTAL, computed)));
        }
        return new Bars(
                "totals",
                "Total annual cost, published and computed",
                "Two bars for each published total. The table on this page has the same figures.",
                bars);
    }

    /// None without an earlier period, or where no part is in both.
    public @Nullable Table increases() {
        var comparison = found.comparison();
        if (comparison == null || comparison.increases().isEmpty()) return null;
        return new Table(
                "",
                List.of(
                        Table.Column.text("Average annual cost"),
                        Table.Column.number(against()),
                        Table.Column.number(period()),
                        Table.Column.number("Increase"),
                        Table.Column.number("rounded")),
                comparison.increases().stream().map(ReconciliationView::cells).toList(),
                true);
    }

    private static List<String> cells(Increase increase) {
        return List.of(
                increase.part().title(),
                FigureWords.pounds(increase.from().average()),
                FigureWords.pounds(increase.to().average()),
                FigureWords.percent(increase.ofAverage()),
                FigureWords.percent(increase.ofAverageRounded()));
    }

    private static List<String> cells(Line line) {
        var content = line.figure().content();
        var measure = content.measure();
        var computed = line.computed();
        var difference = line.difference();
        return List.of(
                content.words().label() + ": " + title(line),
                content.words().source() + ". " + content.words().basis(),
                content.value().printed(),
                FigureWords.amount(measure, content.value().amount()),
                computed == null ? "" : FigureWords.amount(measure, computed),
                difference == null ? "" : FigureWords.amount(measure, difference),
                FigureWords.percent(line.percent()));
    }

    private static String title(Line line) {
        var content = line.figure().content();
        return content.measure().title() + ", " + content.part().title().toLowerCase(Locale.UK);
    }

    private String computedFrom() {
        return "entered"
                        .equalsIgnoreCase(
                                Objects.requireNonNullElse(asked.computed(), "").strip())
                ? "entered"
                : "rows";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
