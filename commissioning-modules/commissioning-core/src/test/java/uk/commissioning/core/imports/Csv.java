package uk.commissioning.core.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A file that is right as it begins, with small changes. The first row of cells is row 2.
public record Csv(List<String> columns, Map<String, String> valid, List<Map<String, String>> rows) {

    public static Csv providers() {
        return of(
                "provider_name",
                "Hop Garden Schools Limited",
                "provider_kind",
                "COMPANY",
                "company_number",
                "01234567",
                "charity_number",
                "",
                "ukprn",
                "10012345",
                "site_name",
                "Hop Garden School",
                "urn",
                "118001",
                "site_kind",
                "INDEPENDENT_SPECIAL_SCHOOL",
                "district_gss",
                "E07000105",
                "postcode",
                "TN23 1AA");
    }

    public static Csv agreements() {
        return of(
                "agreement_ref",
                "SC21032",
                "title",
                "Special schools DPS",
                "kind",
                "DPS",
                "procurement_started",
                "2022-03-01",
                "awarded_on",
                "2022-08-01",
                "starts_on",
                "2022-09-01",
                "ends_on",
                "2026-08-31",
                "lot_code",
                "2",
                "lot_rank",
                "1");
    }

    public static Csv memberships() {
        return of(
                "agreement_ref",
                "SC21032",
                "lot_code",
                "2",
                "urn",
                "118001",
                "member_from",
                "2022-09-01",
                "member_to",
                "");
    }

    public static Csv placements() {
        return of(
                "contract_ref",
                "IPA-1",
                "child_ref",
                "CH-1",
                "upn",
                "",
                "family_name",
                "Example",
                "given_name",
                "Amira",
                "date_of_birth",
                "2012-03-14",
                "home_postcode",
                "ME14 1XQ",
                "home_district_gss",
                "E07000110",
                "need",
                "ASD",
                "urn",
                "118001",
                "agreement_ref",
                "SC21032",
                "route_reason",
                "",
                "attendance",
                "DAY",
                "weeks",
                "38",
                "agreed_on",
                "2024-06-20",
                "starts_on",
                "2024-09-01",
                "ends_on",
                "",
                "fee_education",
                "54460.00");
    }

    private static Csv of(String... columnsAndValues) {
        var valid = pairs(columnsAndValues);
        return new Csv(List.copyOf(valid.keySet()), valid, List.of());
    }

    /// One more row, right but for the cells given.
    public Csv row(String... columnsAndValues) {
        var row = new LinkedHashMap<>(valid);
        row.putAll(pairs(columnsAndValues));
        var more = new ArrayList<>(rows);
        more.add(row);
        return new Csv(columns, valid, more);
    }

    public Csv columns(List<String> others) {
        return new Csv(others, valid, rows);
    }

    public Csv rows(List<Map<String, String>> others) {
        return new Csv(columns, valid, others);
    }

    public String text() {
        return text(",");
    }

    public String text(String delimiter) {
        var lines = new ArrayList<String>();
        lines.add(String.join(delimiter, columns));
        for (var row : rows) {
            lines.add(columns.stream()
                    .map(column -> quoted(row.getOrDefault(column, "")))
                    .collect(Collectors.joining(delimiter)));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("[A-Za-z0-9 .£/-]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static Map<String, String> pairs(String... columnsAndValues) {
        var pairs = new LinkedHashMap<String, String>();
        for (var place = 0; place < columnsAndValues.length; place += 2) {
            pairs.put(columnsAndValues[place], columnsAndValues[place + 1]);
        }
        return pairs;
    }
}
