package uk.commissioning.therapies.spend.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.core.commitment.YearsParameters;

/// The years of a question as commitments take them, but up to the running year where no first one is told: spend
/// looks back.
record SpendYears(
        @Nullable String years,
        @Nullable String from,
        @Nullable Integer count) {

    static YearsAsked usual(LocalDate today) {
        return new SpendYears(null, null, null).asked(today);
    }

    YearsAsked asked(LocalDate today) {
        var asked = new YearsParameters(years, from, count).read(today);
        if (from != null && !from.isBlank()) return asked;

        var running = asked.kind().containing(today);
        return new YearsAsked(running.plus(1 - asked.count()), asked.count());
    }
}
