package uk.commissioning.kernel.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// When a valid invoice must be paid (MT-10, Procurement Act 2023 s.68): within 30 days beginning with its receipt
/// or, if later, with the day its sum fell due. A dispute stops the clock for the disputed part only.
public record InvoicePayment(Money amount, LocalDate received, LocalDate fellDue, List<Dispute> disputes) {
    private static final int DAYS_TO_PAY = 30;

    public InvoicePayment {
        disputes = List.copyOf(disputes);
        if (disputed(disputes).isMoreThan(amount)) {
            throw Refused.because(MoneyReason.DISPUTES_EXCEED_INVOICE, amount);
        }
    }

    public static InvoicePayment undisputed(Money amount, LocalDate received) {
        return new InvoicePayment(amount, received, received, List.of());
    }

    /// The last day in time for what nobody disputes; the first day of the clock is day 1.
    public LocalDate dueBy() {
        return clockStarts().plusDays(DAYS_TO_PAY - 1L);
    }

    /// The undisputed part first, then each disputed part with its own last day, or none while the dispute is open.
    public List<Part> parts() {
        var undisputed = new Part(amount.minus(disputed(disputes)), dueBy());
        return Stream.concat(Stream.of(undisputed), disputes.stream().map(this::part))
                .filter(part -> !part.amount().isZero())
                .toList();
    }

    /// A dispute raised when the part was already due does not move the day.
    private Part part(Dispute dispute) {
        if (dispute.raised().isAfter(dueBy())) {
            return new Part(dispute.amount(), dueBy());
        }
        var settled = dispute.settled();
        if (settled == null) {
            return new Part(dispute.amount(), null);
        }
        var stopped = later(dispute.raised(), clockStarts());
        return new Part(dispute.amount(), dueBy().plusDays(ChronoUnit.DAYS.between(stopped, later(settled, stopped))));
    }

    private LocalDate clockStarts() {
        return later(received, fellDue);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Money disputed(List<Dispute> disputes) {
        return Money.sum(disputes.stream().map(Dispute::amount).toList());
    }

    /// A disputed part of an invoice: the clock stands still from the day raised to the day settled.
    public record Dispute(
            Money amount, LocalDate raised, @Nullable LocalDate settled) {
        public Dispute {
            if (amount.isNegative()) {
                throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
            }
            if (settled != null && settled.isBefore(raised)) {
                throw Refused.because(MoneyReason.DISPUTE_SETTLED_BEFORE_RAISED, raised, settled);
            }
        }
    }

    /// A part of the invoice and the last day to pay it in time; no day while it is disputed.
    public record Part(Money amount, @Nullable LocalDate dueBy) {}
}
