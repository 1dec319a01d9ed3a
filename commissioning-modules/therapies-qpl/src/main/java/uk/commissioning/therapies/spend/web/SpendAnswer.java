package uk.commissioning.therapies.spend.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.therapies.spend.Spend;
import uk.commissioning.therapies.spend.YearSums;

/// Spend as JSON tells it, year by year. Growth is in percent on the year before, null where there is none to
/// compare.
record SpendAnswer(YearKind years, List<String> definition, List<Year> items) {

    static SpendAnswer of(Spend spend) {
        return new SpendAnswer(
                spend.asked().kind(),
                SpendText.SENTENCES,
                spend.asked().years().stream().map(year -> Year.of(spend, year)).toList());
    }

    record Year(String year, Amount total, List<Part> byType, List<Part> byArrangement, List<Part> byList) {

        static Year of(Spend spend, BudgetYear year) {
            return new Year(
                    year.label(),
                    Amount.of(spend.total(), year),
                    parts(spend.byType(), year),
                    parts(spend.byArrangement(), year),
                    parts(spend.byListing(), year));
        }
    }

    record Part(String key, long pence, @Nullable BigDecimal growthPercent) {}

    record Amount(long pence, @Nullable BigDecimal growthPercent) {

        static Amount of(YearSums sums, BudgetYear year) {
            return new Amount(sums.in(year).pence(), sums.growth(year));
        }
    }

    private static List<Part> parts(Map<? extends Enum<?>, YearSums> groups, BudgetYear year) {
        return groups.entrySet().stream()
                .map(group -> new Part(
                        group.getKey().name(),
                        group.getValue().in(year).pence(),
                        group.getValue().growth(year)))
                .toList();
    }
}
