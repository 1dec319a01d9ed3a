package uk.commissioning.kernel.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.ReferenceRows;
import uk.commissioning.kernel.calendar.Validity;

/// England's districts: their names, and which of them a council's area is made of on a day (domain 6.7, MT-12).
/// A county is made of its districts; a unitary, a metropolitan district or a borough is one itself.
public final class Districts {

    private static final Districts ENGLAND = new Districts(ReferenceRows.read("/reference/kernel/districts.csv"));

    private final Map<String, District> byCode = new LinkedHashMap<>();

    private Districts(List<Map<String, String>> rows) {
        rows.stream().map(Districts::district).forEach(district -> byCode.put(district.code(), district));
    }

    public static Districts england() {
        return ENGLAND;
    }

    /// The name, or the code itself where it names no district known here.
    public String name(String code) {
        var known = byCode.get(code);
        return known == null ? code : known.name();
    }

    /// The district that has the code or had it; none where no district ever had.
    public @Nullable District withCode(String code) {
        return byCode.get(code);
    }

    /// The districts of a council's area on a day by the codes that identify it, by name; none where no code is
    /// known.
    public List<District> ofCouncil(Collection<String> codes, LocalDate day) {
        return byCode.values().stream()
                .filter(district -> codes.contains(district.code()) || codes.contains(district.county()))
                .filter(district -> district.validity().on(day))
                .sorted(Comparator.comparing(District::name))
                .toList();
    }

    private static District district(Map<String, String> row) {
        var to = cell(row, "valid_to");
        var validity =
                new Validity(LocalDate.parse(cell(row, "valid_from")), to.isEmpty() ? null : LocalDate.parse(to));
        return new District(
                cell(row, "gss"),
                cell(row, "name"),
                cell(row, "county_gss"),
                validity,
                population(cell(row, "population_2020")),
                cell(row, "source"));
    }

    private static @Nullable Integer population(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /// One row of the list; `county` is the GSS code of its county council, empty where it has none. `population` is
    /// that of the middle of 2020; none where it is not known.
    public record District(
            String code,
            String name,
            String county,
            Validity validity,
            @Nullable Integer population,
            String source) {}
}
