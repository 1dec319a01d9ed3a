package uk.commissioning.core.commitment;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Objects;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeePrice.Every;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.Money;

/// Reads a row of `core.commitment_line`, in which a module's own query may stand beside it.
public final class PostgresCommitmentRow {

    /// The view's columns that a line needs, for a `select` that calls the view `l`.
    public static final String COLUMNS = """
            l.contract_id, l.kind, l.amount_pence, l.units_of, l.vat_rate, l.vat_recoverable,
            l.line_from, l.line_to, l.ended_on, l.apportionment, l.calendar_of, l.years_from""";

    /// The condition that a line has days from `:since` to `:until`.
    public static final String WITHIN = """
            l.line_from <= :until and (l.line_to is null or l.line_to >= :since)
              and (l.ended_on is null or l.ended_on >= :since)""";

    private PostgresCommitmentRow() {}

    public static CommitmentLine line(Readable readable) {
        var row = new PostgresRow(readable);
        return new CommitmentLine(
                row.id("contract_id"),
                ContractKind.valueOf(row.text("kind")),
                new CommitmentLine.Price(
                        Money.ofPence(row.amount("amount_pence")),
                        Every.valueOf(row.text("units_of")),
                        new Vat(decimal(readable, "vat_rate"), row.flag("vat_recoverable"))),
                new CommitmentLine.Days(
                        row.date("line_from"), row.optionalDate("line_to"), row.optionalDate("ended_on")),
                new CommitmentLine.Spread(
                        ApportionmentPolicy.valueOf(row.text("apportionment")),
                        row.optionalId("calendar_of"),
                        row.optionalDate("years_from")));
    }

    static BigDecimal decimal(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, BigDecimal.class));
    }
}
