package uk.commissioning.therapies.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.imports.Cells;
import uk.commissioning.core.imports.ChildContracts.Named;
import uk.commissioning.core.imports.Column;
import uk.commissioning.core.imports.ContractNews;
import uk.commissioning.core.imports.ProviderCells;
import uk.commissioning.core.imports.Row;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.Money;

/// A row of a file of therapy orders: a contract for a number of units of a therapy for one child.
record TherapyOrderRow(
        Named named,
        What what,
        @Nullable Price price,
        @Nullable Term term) {
    static final Column CONTRACT_REF = Column.needed("contract_ref", 60, "Your number of the order, once in the file.");
    static final Column CHILD_REF = Column.needed(
            "child_ref", 60, "Your reference of the child, a pseudonym. The child need not be known yet.");
    static final Column TYPE = Column.needed("therapy_type", 60, "One of " + Cells.words(TherapyType.class) + ".");
    static final Column ARRANGEMENT =
            Column.needed("arrangement", 60, "How it is bought: one of " + Cells.words(Arrangement.class) + ".");
    static final Column UNIT =
            Column.needed("unit", 60, "What is ordered: one of " + Cells.words(OrderUnit.class) + ".");
    static final Column UNITS = Column.needed("units", 60, "How many in the whole order.");
    static final Column UNIT_PRICE =
            Column.needed("unit_price", 60, "Price of one in pounds, excluding VAT, such as 65.00.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day.");
    static final Column ENDS_ON = Column.needed("ends_on", 60, "Last day.");
    static final Column EHCP_SECTION =
            Column.optional("ehcp_section", 20, "Section of the EHC plan that it is for, such as F.");
    static final Column OUTCOME_REF =
            Column.optional("outcome_ref", 60, "Your reference of the outcome that it works towards.");

    static final List<Column> COLUMNS = List.of(
            CONTRACT_REF,
            CHILD_REF,
            ProviderCells.NAME,
            ProviderCells.UKPRN,
            ProviderCells.COMPANY_NUMBER,
            TYPE,
            ARRANGEMENT,
            UNIT,
            UNITS,
            UNIT_PRICE,
            STARTS_ON,
            ENDS_ON,
            EHCP_SECTION,
            OUTCOME_REF,
            ContractNews.APPORTIONMENT);

    private static final int MOST_UNITS = 10_000;

    static TherapyOrderRow of(Row row) {
        var contractRef = row.text(CONTRACT_REF);
        var childRef = row.text(CHILD_REF);
        var named = new Named(row, contractRef, childRef, ProviderCells.of(row));
        var starts = row.read(STARTS_ON, Cells::date);
        return new TherapyOrderRow(named, What.of(row), Price.of(row), row.term(ENDS_ON, starts));
    }

    /// What is ordered, and how.
    record What(
            @Nullable TherapyType type,
            @Nullable Arrangement arrangement,
            @Nullable OrderUnit unit,
            @Nullable String ehcpSection,
            @Nullable String outcomeRef) {

        private static What of(Row row) {
            return new What(
                    row.read(TYPE, Cells.oneOf(TherapyType.class)),
                    row.read(ARRANGEMENT, Cells.oneOf(Arrangement.class)),
                    row.read(UNIT, Cells.oneOf(OrderUnit.class)),
                    row.text(EHCP_SECTION),
                    row.text(OUTCOME_REF));
        }
    }

    /// Units and what one of them costs.
    record Price(int units, Money unit) {

        private static @Nullable Price of(Row row) {
            var units = row.read(UNITS, text -> Cells.wholeNumber(text, 1, MOST_UNITS));
            var unit = row.read(UNIT_PRICE, Cells::fee);
            return units == null || unit == null ? null : new Price(units, unit);
        }

        /// The most that the order can cost is price × units, in its whole term (TH-10).
        FeePrice inTerm(OrderUnit of) {
            return FeePrice.ordered(of == OrderUnit.HOUR ? FeeBasis.HOURLY : FeeBasis.SESSION, unit, units);
        }
    }
}
