package uk.commissioning.core.register.web;

import java.util.ArrayList;
import java.util.List;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterQuestion;
import uk.commissioning.core.xlsx.XlsxColumn;
import uk.commissioning.core.xlsx.XlsxFile;

/// The register as a workbook, with the columns of the CSV file.
final class RegisterXlsx {
    private static final int CODE = 16;
    private static final int NAME = 40;
    private static final int SENTENCE = 60;

    private RegisterXlsx() {}

    static XlsxFile<RegisterEntry> of(RegisterQuestion question) {
        var columns = new ArrayList<XlsxColumn<RegisterEntry>>();
        columns.add(XlsxColumn.day("as_of", _ -> question.on()));
        columns.add(XlsxColumn.text("reference", CODE, RegisterEntry::reference));
        columns.addAll(what());
        columns.addAll(terms());
        if (!question.published()) {
            columns.add(XlsxColumn.number("contracts", entry -> entry.spend().contracts()));
            columns.add(XlsxColumn.text(
                    "over_transparency_threshold", CODE, entry -> Words.known(entry.isOverThreshold())));
        }
        return new XlsxFile<>("Contract register", columns);
    }

    private static List<XlsxColumn<RegisterEntry>> what() {
        return List.of(
                XlsxColumn.text("title", NAME, entry -> entry.what().title()),
                XlsxColumn.text("department", NAME, entry -> entry.what().department()),
                XlsxColumn.text("description", SENTENCE, entry -> entry.what().description()),
                XlsxColumn.text("supplier", NAME, entry -> entry.supplier().name()),
                XlsxColumn.text(
                        "company_number",
                        CODE,
                        entry -> Words.known(entry.supplier().companyNumber())),
                XlsxColumn.text(
                        "charity_number",
                        CODE,
                        entry -> Words.known(entry.supplier().charityNumber())),
                XlsxColumn.text(
                        "ukprn", CODE, entry -> Words.known(entry.supplier().ukprn())));
    }

    private static List<XlsxColumn<RegisterEntry>> terms() {
        return List.of(
                XlsxColumn.pounds(
                        "estimated_annual_spend", entry -> entry.spend().annual(), Words.NOT_KNOWN),
                XlsxColumn.pounds("irrecoverable_vat", entry -> entry.spend().irrecoverableVat(), Words.NOT_KNOWN),
                XlsxColumn.day("starts_on", entry -> entry.dates().startsOn()),
                XlsxColumn.day("ends_on", entry -> entry.dates().endsOn()),
                XlsxColumn.day("review_on", entry -> entry.dates().reviewOn()),
                XlsxColumn.text(
                        "procurement_route", NAME, entry -> entry.procurement().route()),
                XlsxColumn.text(
                        "invitation_to_tender",
                        CODE,
                        entry -> Words.known(entry.procurement().invitedToTender())),
                XlsxColumn.text(
                        "sme", CODE, entry -> Words.known(entry.supplier().sme())),
                XlsxColumn.text(
                        "vcse", CODE, entry -> Words.known(entry.supplier().vcse())));
    }
}
