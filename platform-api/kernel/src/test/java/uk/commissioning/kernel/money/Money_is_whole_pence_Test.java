package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// MT-01.
class Money_is_whole_pence_Test {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "54460 | 5446000",
                "54460.5 | 5446050",
                "£54,460.00 | 5446000",
                "£ 1,234,567.89 | 123456789",
                "-£5.25 | -525",
                "-£ 5 | -500",
                "0.01 | 1",
                "007 | 700",
                "£999,999,999,999.99 | 99999999999999"
            })
    void pounds_are_read_as_people_type_them(String text, long pence) {
        assertThat(Money.pounds("  " + text + " ")).isEqualTo(Money.ofPence(pence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "£",
                "1,00",
                "1,0000",
                "12,34",
                "£381,707k",
                "1e5",
                "١٢",
                "5.",
                ".5",
                "5-",
                "£-5",
                "--5",
                "ten",
                "5 0",
                "0x10",
                "NaN"
            })
    void what_is_not_an_amount_is_refused(String text) {
        assertThat(refusal(() -> Money.pounds(text))).isEqualTo(MoneyReason.AMOUNT_NOT_RECOGNISED);
    }

    @Test
    void part_of_a_penny_is_refused() {
        assertThat(refusal(() -> Money.pounds("10.005"))).isEqualTo(MoneyReason.AMOUNT_HAS_PART_OF_A_PENNY);
    }

    @Test
    void an_amount_is_bounded_in_every_operation() {
        var most = Money.ofPence(Money.LIMIT);
        assertThat(refusal(() -> Money.pounds("1,000,000,000,000"))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> Money.pounds("9".repeat(39)))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> Money.pounds("9".repeat(400)))).isEqualTo(MoneyReason.AMOUNT_NOT_RECOGNISED);
        assertThat(refusal(() -> Money.ofPence(Long.MIN_VALUE))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> Money.ofPounds(Long.MAX_VALUE))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> most.plus(most))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> most.negated().minus(most))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> most.times(Long.MAX_VALUE))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> Money.rounded(new BigDecimal("1e999999999")))).isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
        assertThat(refusal(() -> Money.rounded(new BigDecimal("1e-999999999"))))
                .isEqualTo(MoneyReason.AMOUNT_TOO_LARGE);
    }

    @Test
    void it_is_written_with_or_without_pence() {
        assertThat(Money.ofPence(5446000).format()).isEqualTo("£54,460.00");
        assertThat(Money.ofPence(5446000).formatWholePounds()).isEqualTo("£54,460");
        assertThat(Money.ofPence(5446050).formatWholePounds()).isEqualTo("£54,461");
        assertThat(Money.ofPence(-5)).hasToString("-£0.05");
        assertThat(Money.ofPence(-5).formatWholePounds()).isEqualTo("£0");
        assertThat(Money.ofPence(-123456789).formatWholePounds()).isEqualTo("-£1,234,568");
    }

    @Test
    void sums_differences_and_products_are_exact() {
        assertThat(Money.pounds("58,656").minus(Money.pounds("54,460"))).isEqualTo(Money.pounds("4,196"));
        assertThat(Money.pounds("52,000").times(71)).isEqualTo(Money.pounds("3,692,000"));
        assertThat(Money.sum(List.of(Money.pounds("0.10"), Money.pounds("0.20"))))
                .isEqualTo(Money.pounds("0.30"));
    }

    /// AC-01, AC-24.
    @Test
    void an_average_is_rounded_half_up_once() {
        var total =
                Money.ofPounds(54_460).times(1_094).plus(Money.ofPounds(58_656).times(690));
        assertThat(total).isEqualTo(Money.pounds("£100,051,880.00"));
        assertThat(total.averageOver(1_784)).isEqualTo(Money.pounds("£56,082.89"));
        assertThat(Money.ofPounds(1_000_000).averageOver(18)).isEqualTo(Money.pounds("£55,555.56"));
        assertThat(Money.ofPence(1).averageOver(2)).isEqualTo(Money.ofPence(1));
        assertThat(refusal(() -> Money.ZERO.averageOver(0))).isEqualTo(MoneyReason.AVERAGE_OVER_NOTHING);
    }

    /// AC-24: the saving comes from the unrounded average.
    @Test
    void exact_pounds_round_once_at_the_end() {
        var spot = new BigDecimal("100051880").divide(new BigDecimal("1784"), MathContext.DECIMAL128);
        var saving = spot.multiply(new BigDecimal(18)).subtract(new BigDecimal(1_000_000));
        assertThat(Money.rounded(saving)).isEqualTo(Money.pounds("£9,492.06"));
    }
}
