package uk.commissioning.kernel.calendar;

import uk.commissioning.kernel.refusal.Refused;

/// National curriculum year by age: 0 is Reception, below it nursery, 12 and above post-16 (domain 8.7).
public record YearGroup(int number) implements Comparable<YearGroup> {
    private static final int BORN_THIS_YEAR = -5;
    private static final int TURNS_25_THIS_YEAR = 20;
    private static final int FIRST_POST_16 = 12;

    public YearGroup {
        if (number < BORN_THIS_YEAR || number > TURNS_25_THIS_YEAR) {
            throw Refused.because(CalendarReason.YEAR_GROUP_OUT_OF_RANGE);
        }
    }

    /// 0 and below early years, 1 to 2, 3 to 6, 7 to 9, 10 to 11, then post-16.
    public KeyStage keyStage() {
        if (number <= 0) {
            return KeyStage.EARLY_YEARS;
        }
        if (number <= 2) {
            return KeyStage.KEY_STAGE_1;
        }
        if (number <= 6) {
            return KeyStage.KEY_STAGE_2;
        }
        if (number <= 9) {
            return KeyStage.KEY_STAGE_3;
        }
        return number < FIRST_POST_16 ? KeyStage.KEY_STAGE_4 : KeyStage.POST_16;
    }

    public boolean isPost16() {
        return number >= FIRST_POST_16;
    }

    public String label() {
        if (number == 0) {
            return "Reception";
        }
        return number < 0 ? "Nursery (" + number + ")" : "Year " + number;
    }

    @Override
    public int compareTo(YearGroup other) {
        return Integer.compare(number, other.number);
    }
}
