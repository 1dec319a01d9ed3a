package uk.commissioning.kernel.identifier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.ReferenceRows;
import uk.commissioning.kernel.calendar.Validity;

/// England's local authority codes with the days on which each named which council and area (ID-12, MT-12).
public final class LaCodeList {
    private static final LaCodeList ENGLAND = new LaCodeList(ReferenceRows.read("/reference/kernel/la-codes.csv"));

    private final Map<String, List<Entry>> byCode;

    private LaCodeList(List<Map<String, String>> rows) {
        byCode = rows.stream().map(LaCodeList::entry).collect(Collectors.groupingBy(Entry::code));
    }

    public static LaCodeList england() {
        return ENGLAND;
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /// What the code stood for on a day, or null if it was not in force.
    public @Nullable Entry on(String code, LocalDate day) {
        return entries(code).stream()
                .filter(entry -> entry.validity().on(day))
                .findFirst()
                .orElse(null);
    }

    /// Everything the code has stood for, in the order of the list.
    public List<Entry> entries(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /// Every entry in force on a day, by code.
    public List<Entry> inForceOn(LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.validity().on(day))
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }

    private static Entry entry(Map<String, String> row) {
        var to = cell(row, "valid_to");
        return new Entry(
                cell(row, "code"),
                cell(row, "name"),
                new GssCode(cell(row, "gss")),
                new Validity(LocalDate.parse(cell(row, "valid_from")), to.isEmpty() ? null : LocalDate.parse(to)),
                cell(row, "source"));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /// One row of the list.
    public record Entry(String code, String name, GssCode area, Validity validity, String source) {}
}
