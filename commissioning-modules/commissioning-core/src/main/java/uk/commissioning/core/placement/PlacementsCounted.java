package uk.commissioning.core.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The named meanings of "placement" (domain 2.4, 2.5): each is a window of days, and its code is for ever. In all
/// of them a placement is agreed by the day of the count, and a contract that ended early ends its placement.
public enum PlacementsCounted {
    ACTIVE(
            "Active on a day",
            "agreed on or before the day, started on or before it and not ended before it",
            "the day of the count"),
    KNOWN_IN_YEAR(
            "Known and agreed for a financial year",
            "agreed on or before the day of the count, with at least one day of its term in the financial year",
            "the day of the count where that is one of its days in the year, and otherwise its first day in the year"),
    AGREED(
            "Agreed by a day",
            "agreed on or before the day and not ended before it; it may start later",
            "the day of the count, or its first day where it starts later");

    static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final String title;
    private final String sentence;
    private final String priceDay;

    PlacementsCounted(String title, String sentence, String priceDay) {
        this.title = title;
        this.sentence = sentence;
        this.priceDay = priceDay;
    }

    /// Such as "known-in-year".
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /// What makes a placement count, to follow "a placement counts when it is".
    public String sentence() {
        return sentence;
    }

    /// On which day its yearly fees are taken.
    public String priceDay() {
        return priceDay;
    }

    public static Optional<PlacementsCounted> withCode(String code) {
        return Arrays.stream(values())
                .filter(counting -> counting.code().equals(code))
                .findFirst();
    }
}
