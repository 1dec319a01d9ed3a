package uk.commissioning.reorganisation.scenario.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.reorganisation.scenario.Scenario;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.Table;

/// One scenario as people read it: a column for each successor.
public record ScenarioView(Reorganisation reorganisation, Scenario scenario, int nth) {

    public String title() {
        return "Map " + scenario.name();
    }

    public String counted() {
        return "Counted on " + Words.day(scenario.on()) + ", over the records as they are now.";
    }

    public Table figures() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("Children", part -> part.portfolio().children()));
        rows.add(row("Placements", part -> part.portfolio().placements()));
        rows.add(row("Contracts in force", part -> part.portfolio().contracts()));
        rows.add(row("Providers", part -> part.portfolio().providers()));
        rows.add(texts("A year’s commitment", part -> money(part.portfolio().yearlyPence())));
        rows.add(row("Blocks", part -> part.blocks().blocks()));
        rows.add(row("Places in blocks", part -> part.blocks().places()));
        rows.add(row(
                "Places that none of its children fill", part -> part.blocks().voids()));
        rows.add(row(
                "Contracts shared with another successor",
                part -> part.exceptions().shared()));
        rows.add(row(
                "Children placed outside its area", part -> part.exceptions().outside()));
        rows.add(row("Children to look at", part -> part.exceptions().children()));
        rows.add(row("Contracts to decide", part -> part.exceptions().toDecide()));
        return new Table("What each successor would have: " + title(), columns("Figure"), rows, true);
    }

    public boolean hasNeeds() {
        return scenario.parts().stream().anyMatch(part -> !part.needs().isEmpty());
    }

    public Table needs() {
        var codes = new TreeSet<String>();
        scenario.parts().forEach(part -> codes.addAll(part.needs().keySet()));
        return new Table(
                "Children by primary need: " + title(),
                columns("Need"),
                codes.stream()
                        .map(code ->
                                row(NeedWords.of(code), part -> part.needs().getOrDefault(code, 0L)))
                        .toList(),
                true);
    }

    /// Districts in which no school is on a framework, successor by successor.
    public List<String> without() {
        return scenario.parts().stream()
                .filter(part -> !part.districtsWithoutFrameworkSite().isEmpty())
                .map(part -> part.name() + ": " + String.join(", ", part.districtsWithoutFrameworkSite()))
                .toList();
    }

    public boolean hasMoney() {
        return !scenario.money().isEmpty();
    }

    public Table money() {
        var columns = new ArrayList<>(
                List.of(Table.Column.text("Council and figure"), Table.Column.text("Shared by"), number("The whole")));
        scenario.parts().forEach(part -> columns.add(number(part.name())));
        return new Table(
                "Money shared out: " + title(),
                columns,
                scenario.money().stream().map(this::share).toList(),
                true);
    }

    public Bars bars() {
        return new Bars(
                "commitment-" + nth,
                "A year’s commitment of each successor: " + title(),
                "Bars of what each successor’s contracts cost in a year. The figures stand in the table above.",
                scenario.parts().stream()
                        .map(part -> new Bars.Bar(
                                part.name(),
                                part.portfolio().yearlyPence(),
                                Money.ofPence(part.portfolio().yearlyPence()).formatWholePounds()))
                        .toList());
    }

    private List<String> share(Scenario.MoneyShare share) {
        var cells = new ArrayList<String>();
        cells.add(reorganisation.nameOf(share.council()) + ": " + kind(share.kind()));
        cells.add(share.key().equals("PUPILS") ? "Pupils placed" : "Population, mid-2020");
        cells.add(money(share.pence()));
        scenario.parts().forEach(part -> cells.add(money(share.parts().getOrDefault(part.successor(), 0L))));
        return cells;
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "HIGH_NEEDS_INCOME" -> "high-needs income";
            case "IN_YEAR_GAP" -> "gap of the year";
            default -> "deficit";
        };
    }

    private List<Table.Column> columns(String first) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.text(first));
        scenario.parts().forEach(part -> columns.add(number(part.name())));
        return columns;
    }

    private List<String> row(String title, Function<Scenario.Part, Long> figure) {
        return texts(title, part -> "%,d".formatted(figure.apply(part)));
    }

    private List<String> texts(String title, Function<Scenario.Part, String> text) {
        var cells = new ArrayList<String>();
        cells.add(title);
        scenario.parts().forEach(part -> cells.add(text.apply(part)));
        return cells;
    }

    private static Table.Column number(String title) {
        return Table.Column.number(title);
    }

    private static String money(long pence) {
        return Money.ofPence(pence).format();
    }
}
