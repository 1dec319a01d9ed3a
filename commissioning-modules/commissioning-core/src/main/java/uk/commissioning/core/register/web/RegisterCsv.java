package uk.commissioning.core.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.csv.CsvLines;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterPage;
import uk.commissioning.core.register.RegisterQuestion;

/// The register as a file. The published one has no number of contracts (domain 8.4).
record RegisterCsv(RegisterQuestion question) {

    private static final List<String> COLUMNS = List.of(
            "as_of",
            "reference",
            "title",
            "department",
            "description",
            "supplier",
            "company_number",
            "charity_number",
            "ukprn",
            "estimated_annual_spend",
            "irrecoverable_vat",
            "starts_on",
            "ends_on",
            "review_on",
            "procurement_route",
            "invitation_to_tender",
            "sme",
            "vcse");

    String header() {
        var columns = new ArrayList<>(COLUMNS);
        if (!question.published()) columns.addAll(List.of("contracts", "over_transparency_threshold"));
        return CsvLines.line(columns);
    }

    String lines(RegisterPage page) {
        return page.entries().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(RegisterEntry entry) {
        var cells = new ArrayList<>(List.of(
                question.on().toString(),
                entry.reference(),
                entry.what().title(),
                entry.what().department(),
                entry.what().description()));
        cells.addAll(supplier(entry.supplier()));
        cells.addAll(terms(entry));
        cells.add(Words.known(entry.supplier().sme()));
        cells.add(Words.known(entry.supplier().vcse()));
        if (!question.published()) {
            cells.add(String.valueOf(entry.spend().contracts()));
            cells.add(Words.known(entry.isOverThreshold()));
        }
        return CsvLines.line(cells);
    }

    private static List<String> supplier(RegisterEntry.Supplier supplier) {
        return List.of(
                supplier.name(),
                Words.known(supplier.companyNumber()),
                Words.known(supplier.charityNumber()),
                Words.known(supplier.ukprn()));
    }

    private static List<String> terms(RegisterEntry entry) {
        var vat = entry.spend().irrecoverableVat();
        return List.of(
                entry.spend().annual().inPounds().toPlainString(),
                Words.known(vat == null ? null : vat.inPounds().toPlainString()),
                day(entry.dates().startsOn()),
                day(entry.dates().endsOn()),
                day(entry.dates().reviewOn()),
                entry.procurement().route(),
                Words.known(entry.procurement().invitedToTender()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
