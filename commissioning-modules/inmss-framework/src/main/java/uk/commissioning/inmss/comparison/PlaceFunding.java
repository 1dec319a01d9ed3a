package uk.commissioning.inmss.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.commissioning.kernel.calendar.ReferenceRows;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.money.Money;

/// What the DfE pays a school for a place, beside the council's fee, by kind of school and day (IN-72, MT-12).
public final class PlaceFunding {

    private static final PlaceFunding ENGLAND =
            new PlaceFunding(ReferenceRows.read("/reference/inmss/place-funding.csv"));

    private final List<Rate> rates;

    private PlaceFunding(List<Map<String, String>> rows) {
        rates = rows.stream().map(PlaceFunding::rate).toList();
    }

    public static PlaceFunding england() {
        return ENGLAND;
    }

    /// For a place in a year; nothing for schools that the DfE does not fund.
    Money forPlace(String siteKind, LocalDate day) {
        return on(day).stream()
                .filter(rate -> rate.siteKind().equals(siteKind))
                .map(Rate::annual)
                .findFirst()
                .orElse(Money.ZERO);
    }

    /// The rates that hold on a day.
    public List<Rate> on(LocalDate day) {
        return rates.stream().filter(rate -> rate.validity().on(day)).toList();
    }

    private static Rate rate(Map<String, String> row) {
        var to = cell(row, "valid_to");
        return new Rate(
                cell(row, "site_kind"),
                Money.pounds(cell(row, "annual_pounds")),
                new Validity(LocalDate.parse(cell(row, "valid_from")), to.isEmpty() ? null : LocalDate.parse(to)),
                cell(row, "source"));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /// One row of the reference data.
    public record Rate(String siteKind, Money annual, Validity validity, String source) {}
}
