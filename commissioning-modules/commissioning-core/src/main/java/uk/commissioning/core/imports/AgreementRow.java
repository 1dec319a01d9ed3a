package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.money.Money;

/// A row of a file of agreements: a lot, with the facts of its agreement beside it.
record AgreementRow(
        Row row,
        @Nullable String ref,
        Told told,
        @Nullable String lotCode,
        @Nullable Integer lotRank) {

    static final Column REF = Column.needed("agreement_ref", 60, "Your reference for the agreement.");
    static final Column TITLE = Column.needed("title", 300, "Title of the agreement.");
    static final Column KIND = Column.needed("kind", 40, "One of " + Cells.words(AgreementKind.class) + ".");
    static final Column PROCUREMENT_STARTED = Column.optional(
            "procurement_started",
            60,
            "Day of the tender notice. It fixes the law: before 24 February 2025 the regulations of 2015.");
    static final Column AWARDED_ON = Column.optional("awarded_on", 60, "Day of the award.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day.");
    static final Column ENDS_ON = Column.needed("ends_on", 60, "Last day on which a placement can be called off.");
    static final Column LOT_CODE = Column.needed("lot_code", 40, "Code of the lot, such as A or 2.");
    static final Column LOT_RANK = Column.needed("lot_rank", 60, "1 for the highest lot, then 2, 3 …");

    static final Column MAX_VALUE =
            Column.extra("max_value_ex_vat", 60, "Published maximum value in pounds, excluding VAT.");

    static final List<Column> COLUMNS = List.of(
            REF, TITLE, KIND, PROCUREMENT_STARTED, AWARDED_ON, STARTS_ON, ENDS_ON, MAX_VALUE, LOT_CODE, LOT_RANK);

    static AgreementRow of(Row row) {
        var ref = row.text(REF);
        var told = new Told(
                row.text(TITLE),
                row.read(KIND, Cells.oneOf(AgreementKind.class)),
                row.read(PROCUREMENT_STARTED, Cells::date),
                row.read(AWARDED_ON, Cells::date),
                term(row),
                row.read(MAX_VALUE, Cells::value));
        checkAward(row, told);
        return new AgreementRow(row, ref, told, row.text(LOT_CODE), row.read(LOT_RANK, Cells::rank));
    }

    private static @Nullable Period term(Row row) {
        var starts = row.read(STARTS_ON, Cells::date);
        var ends = row.read(ENDS_ON, Cells::date);
        if (starts == null || ends == null) return null;
        return row.attempt(ENDS_ON, () -> new Period(starts, ends));
    }

    private static void checkAward(Row row, Told told) {
        var awarded = told.awarded();
        if (awarded == null) return;
        if (told.started() != null && awarded.isBefore(told.started())) {
            row.problem(AWARDED_ON, ImportReason.AWARDED_BEFORE_PROCUREMENT);
        }
        if (told.term() != null && awarded.isAfter(told.term().to())) {
            row.problem(AWARDED_ON, ImportReason.AWARDED_AFTER_END);
        }
    }

    /// What the row says of the agreement as a whole.
    record Told(
            @Nullable String title,
            @Nullable AgreementKind kind,
            @Nullable LocalDate started,
            @Nullable LocalDate awarded,
            @Nullable Period term,
            @Nullable Money maximum) {}

    /// What all rows of an agreement say together; null while something is missing. A file without the column of the
    /// maximum value leaves it as it is.
    static Agreement.@Nullable Facts together(List<AgreementRow> rows, @Nullable Agreement before) {
        var title = new Fact<String>(TITLE, "agreement");
        var kind = new Fact<AgreementKind>(KIND, "agreement");
        var started = new Fact<LocalDate>(PROCUREMENT_STARTED, "agreement");
        var awarded = new Fact<LocalDate>(AWARDED_ON, "agreement");
        var term = new Fact<Period>(ENDS_ON, "agreement");
        var maximum = new Fact<Money>(MAX_VALUE, "agreement");
        for (var row : rows) {
            maximum.told(row.row(), row.told().maximum());
            title.told(row.row(), row.told().title());
            kind.told(row.row(), row.told().kind());
            started.told(row.row(), row.told().started());
            awarded.told(row.row(), row.told().awarded());
            term.told(row.row(), row.told().term());
        }
        if (title.value() == null || kind.value() == null || term.value() == null) return null;
        var procurement = new Agreement.Procurement(started.value(), awarded.value());
        var told = before == null || rows.getFirst().row().has(MAX_VALUE)
                ? maximum.value()
                : before.facts().maximum();
        return new Agreement.Facts(title.value(), kind.value(), procurement, term.value(), told);
    }
}
