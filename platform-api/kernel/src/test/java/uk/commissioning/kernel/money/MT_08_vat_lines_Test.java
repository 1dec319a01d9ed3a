package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.calendar.Validity;

/// MT-08.
class MT_08_vat_lines_Test {
    private static final VatTreatment SCHOOL_FEES = treatment("20", true);

    @Test
    void the_budget_is_net_of_recoverable_vat_and_procurement_looks_at_the_whole() {
        var line = VatLine.ofNet(Money.pounds("59,801"), SCHOOL_FEES);
        assertThat(line.vat()).isEqualTo(Money.pounds("11,960.20"));
        assertThat(line.budgetCost()).isEqualTo(Money.pounds("59,801"));
        assertThat(line.irrecoverableVat()).isEqualTo(Money.ZERO);
        assertThat(line.gross().times(5)).isEqualTo(Money.pounds("358,806.00"));
    }

    @Test
    void irrecoverable_vat_is_a_cost() {
        var line = VatLine.ofNet(Money.pounds("150,000"), treatment("20", false));
        assertThat(line.budgetCost()).isEqualTo(Money.pounds("180,000"));
        assertThat(line.gross().times(4)).isEqualTo(Money.pounds("720,000"));
    }

    @Test
    void a_price_with_vat_is_taken_apart_without_losing_a_penny() {
        var line = VatLine.ofGross(Money.pounds("100.01"), SCHOOL_FEES);
        assertThat(line.net()).isEqualTo(Money.pounds("83.34"));
        assertThat(line.gross()).isEqualTo(Money.pounds("100.01"));
    }

    @Test
    void a_treatment_holds_from_its_first_day() {
        assertThat(SCHOOL_FEES.validity().on(LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(SCHOOL_FEES.validity().on(LocalDate.parse("2025-01-01"))).isTrue();
    }

    @Test
    void a_rate_is_from_nothing_to_a_hundred() {
        assertThat(refusal(() -> treatment("-1", true))).isEqualTo(MoneyReason.PERCENTAGE_OUT_OF_RANGE);
        assertThat(refusal(() -> treatment("101", true))).isEqualTo(MoneyReason.PERCENTAGE_OUT_OF_RANGE);
    }

    private static VatTreatment treatment(String rate, boolean recoverable) {
        return new VatTreatment(
                new BigDecimal(rate),
                recoverable,
                Validity.from(LocalDate.parse("2025-01-01")),
                "Finance Act 2025; s.33 VATA 1994");
    }
}
