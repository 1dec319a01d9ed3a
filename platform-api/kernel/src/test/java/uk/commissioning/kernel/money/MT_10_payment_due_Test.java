package uk.commissioning.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.money.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.money.InvoicePayment.Dispute;
import uk.commissioning.kernel.money.InvoicePayment.Part;

/// MT-10.
class MT_10_payment_due_Test {
    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-02");
    private static final LocalDate DUE = LocalDate.parse("2026-12-01");

    @Test
    void the_thirty_days_begin_with_the_day_of_receipt() {
        assertThat(InvoicePayment.undisputed(Money.pounds("100"), RECEIVED).dueBy())
                .isEqualTo(DUE);
    }

    @Test
    void a_sum_that_falls_due_later_is_counted_from_then() {
        var payment = new InvoicePayment(Money.pounds("100"), RECEIVED, RECEIVED.plusDays(9), List.of());
        assertThat(payment.dueBy()).isEqualTo(DUE.plusDays(9));
    }

    @Test
    void a_dispute_stops_the_clock_for_the_disputed_part_only() {
        var payment = disputed(dispute("30", "2026-11-10", "2026-11-20"), dispute("20", "2026-11-10", null));
        assertThat(payment.parts())
                .containsExactly(
                        new Part(Money.pounds("50"), DUE),
                        new Part(Money.pounds("30"), DUE.plusDays(10)),
                        new Part(Money.pounds("20"), null));
    }

    @Test
    void a_dispute_raised_too_late_moves_nothing() {
        assertThat(disputed(dispute("100", "2026-12-02", null)).parts())
                .containsExactly(new Part(Money.pounds("100"), DUE));
    }

    @Test
    void disputes_that_do_not_fit_are_refused() {
        assertThat(refusal(() -> disputed(dispute("101", "2026-11-10", null))))
                .isEqualTo(MoneyReason.DISPUTES_EXCEED_INVOICE);
        assertThat(refusal(() -> dispute("1", "2026-11-10", "2026-11-09")))
                .isEqualTo(MoneyReason.DISPUTE_SETTLED_BEFORE_RAISED);
        assertThat(refusal(() -> dispute("-1", "2026-11-10", null))).isEqualTo(MoneyReason.AMOUNT_NEGATIVE);
    }

    private static InvoicePayment disputed(Dispute... disputes) {
        return new InvoicePayment(Money.pounds("100"), RECEIVED, RECEIVED, List.of(disputes));
    }

    private static Dispute dispute(String pounds, String raised, @Nullable String settled) {
        return new Dispute(
                Money.pounds(pounds), LocalDate.parse(raised), settled == null ? null : LocalDate.parse(settled));
    }
}
