package uk.commissioning.core.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.FeePurpose;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.FeeTerms;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// What a row of placements says of money: fees by purpose on one basis, and what health and care pay.
record FeeCells(@Nullable FeeBasis basis, Map<FeePurpose, Money> fees, List<CostShare> shares) {
    static final String HEALTH = "HEALTH";
    static final String CARE = "CARE";
    private static final int DAYS_A_WEEK = 5;
    private static final int MOST_WEEKS = 52;

    static FeeCells of(Row row) {
        var blank = row.leavesBlank(PlacementColumns.FEE_BASIS);
        var basis = blank ? FeeBasis.ANNUAL : row.read(PlacementColumns.FEE_BASIS, FeeCells::basis);
        var fees = new EnumMap<FeePurpose, Money>(FeePurpose.class);
        PlacementColumns.FEES.forEach((purpose, column) -> {
            var fee = row.read(column, Cells::fee);
            if (fee != null) fees.put(purpose, fee);
        });
        var shares = Stream.of(
                        row.read(PlacementColumns.HEALTH_SHARE, text -> Cells.share(HEALTH, text)),
                        row.read(PlacementColumns.CARE_SHARE, text -> Cells.share(CARE, text)))
                .filter(Objects::nonNull)
                .toList();
        return new FeeCells(basis, fees, shares);
    }

    /// The price under the terms that the row states (MT-03): three terms, the weeks of the place, five days a week.
    FeePrice price(Money fee, int weeks) {
        var within = Math.min(weeks, MOST_WEEKS);
        return switch (Objects.requireNonNull(basis)) {
            case ANNUAL -> FeePrice.yearly(fee);
            case TERMLY -> FeePrice.of(fee, FeeTerms.termly(within));
            case WEEKLY -> FeePrice.of(fee, FeeTerms.weekly(within));
            case DAILY -> FeePrice.of(fee, FeeTerms.daily(within * DAYS_A_WEEK, within));
            case HOURLY, SESSION, ONE_OFF -> throw new IllegalStateException("Not a basis of placements");
        };
    }

    private static FeeBasis basis(String text) {
        var basis = Cells.oneOf(FeeBasis.class).apply(text);
        return switch (basis) {
            case ANNUAL, TERMLY, WEEKLY, DAILY -> basis;
            case HOURLY, SESSION, ONE_OFF ->
                throw Refused.because(ImportReason.CELL_NOT_IN_LIST, "ANNUAL, TERMLY, WEEKLY, DAILY");
        };
    }
}
