package uk.commissioning.reorganisation.run.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.reorganisation.run.Report;
import uk.commissioning.reorganisation.succession.BookLine;
import uk.commissioning.ui.Table;
import uk.commissioning.ui.Table.Column;

/// The report of a run as tables.
public record ReportView(Reorganisation reorganisation, Report report) {

    private static final int CENTURY = 100;

    public Table shares() {
        return new Table(
                "What each successor gets",
                List.of(
                        Column.text("Successor"),
                        Column.number("Children"),
                        Column.number("Contracts"),
                        Column.number("Children to look at")),
                report.shares().stream()
                        .map(share -> List.of(
                                reorganisation.nameOf(share.successor()),
                                count(share.children()),
                                count(share.contracts()),
                                count(share.exceptions())))
                        .toList(),
                true);
    }

    /// Both books by kind and successor, over all financial years.
    public Table books() {
        Map<String, BookLine> summed = new LinkedHashMap<>();
        for (var line : report.reconciliation().lines()) {
            var whole = new BookLine(
                    line.module(),
                    line.kind(),
                    line.successor(),
                    null,
                    line.recordsBefore(),
                    line.recordsAfter(),
                    line.penceBefore(),
                    line.penceAfter());
            summed.merge(line.module() + " " + line.kind() + " " + line.successor(), whole, ReportView::together);
        }
        return books("Both books, all financial years", List.copyOf(summed.values()), false);
    }

    public Table residuals() {
        return books("Pence that rounding moved between years", report.residuals(), true);
    }

    public boolean hasDifferences() {
        return !report.reconciliation().agrees();
    }

    public Table differences() {
        var lines = report.reconciliation().differences().stream()
                .map(difference -> difference.line())
                .toList();
        return books("What does not agree", lines, true);
    }

    /// Where the rows of every table went.
    public Table tables() {
        return new Table(
                "Tables accounted for",
                List.of(
                        Column.text("Table"),
                        Column.text("Its rows follow"),
                        Column.number("Rows of predecessors"),
                        Column.number("Rows given")),
                report.reconciliation().tables().stream()
                        .map(table -> List.of(
                                table.table(), follows(table.follows()), count(table.held()), count(table.given())))
                        .toList(),
                true);
    }

    private Table books(String caption, List<BookLine> lines, boolean byYear) {
        return new Table(
                caption,
                List.of(
                        Column.text("Kind"),
                        Column.text("Successor"),
                        Column.text("Years"),
                        Column.number("Records before"),
                        Column.number("Records after"),
                        Column.number("Value before"),
                        Column.number("Value after")),
                lines.stream()
                        .map(line -> List.of(
                                kind(line),
                                successor(line.successor()),
                                byYear ? year(line.financialYear()) : "All",
                                count(line.recordsBefore()),
                                count(line.recordsAfter()),
                                money(line.penceBefore()),
                                money(line.penceAfter())))
                        .toList(),
                true);
    }

    private static BookLine together(BookLine one, BookLine other) {
        return new BookLine(
                one.module(),
                one.kind(),
                one.successor(),
                null,
                one.recordsBefore() + other.recordsBefore(),
                one.recordsAfter() + other.recordsAfter(),
                one.penceBefore() + other.penceBefore(),
                one.penceAfter() + other.penceAfter());
    }

    private String successor(@Nullable String key) {
        return key == null ? "Shared by several" : reorganisation.nameOf(key);
    }

    private static String kind(BookLine line) {
        return capital(line.kind()) + " (" + line.module() + ")";
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "All" : "%d/%02d".formatted(year, (year + 1) % CENTURY);
    }

    private static String follows(String follows) {
        return switch (follows) {
            case "CONTRACT" -> "The contract";
            case "CHILD" -> "The child";
            case "AGREEMENT", "ENTITLED" -> "The agreement";
            case "COUNCIL" -> "The council";
            case "NOBODY" -> "Nobody: they stay in the archive";
            default -> capital(follows.toLowerCase(Locale.ROOT));
        };
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String count(long number) {
        return "%,d".formatted(number);
    }

    private static String money(long pence) {
        return Money.ofPence(pence).format();
    }
}
