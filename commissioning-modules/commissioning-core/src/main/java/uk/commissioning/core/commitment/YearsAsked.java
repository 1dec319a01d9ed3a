package uk.commissioning.core.commitment;

import java.util.List;
import java.util.stream.IntStream;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.YearKind;

/// The years for which commitments are asked: so many of one kind, from a first one on.
public record YearsAsked(BudgetYear first, int count) {
    public static final int MOST = 12;

    public YearsAsked {
        if (count < 1 || count > MOST) throw new IllegalArgumentException("1 to " + MOST + " years");
    }

    public YearKind kind() {
        return first.kind();
    }

    /// Earliest first.
    public List<BudgetYear> years() {
        return IntStream.range(0, count).mapToObj(first::plus).toList();
    }

    /// Such as "2025/26 to 2028/29", and one year by itself.
    public String label() {
        return count == 1
                ? first.label()
                : first.label() + " to " + first.plus(count - 1).label();
    }

    public Period period() {
        return new Period(first.period().from(), first.plus(count - 1).period().to());
    }

    boolean hold(BudgetYear year) {
        return year.compareTo(first) >= 0 && year.compareTo(first.plus(count)) < 0;
    }
}
