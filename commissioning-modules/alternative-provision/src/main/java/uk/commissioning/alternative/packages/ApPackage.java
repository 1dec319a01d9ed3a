package uk.commissioning.alternative.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a package says beside its contract; hours a week with two decimals.
record ApPackage(
        UUID contractId,
        Cohort cohort,
        BigDecimal hours,
        @Nullable LocalDate reviewOn) {
    private static final int DECIMALS = 2;

    ApPackage {
        hours = hours.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
