package uk.commissioning.inmss.published.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.published.FigurePeriod;
import uk.commissioning.inmss.published.Measure;
import uk.commissioning.inmss.published.Reconciliation.Line;
import uk.commissioning.inmss.published.Reconciliation.Side;
import uk.commissioning.kernel.money.Money;

/// Published and computed figures in the words of pages.
final class FigureWords {

    private static final int PENCE_IN_A_MILLION = 8;

    private FigureWords() {}

    /// "financial year 2024/25", or "30 June 2025".
    static String period(FigurePeriod period) {
        var day = period.day();
        return day == null ? "financial year " + period.code() : DefinitionWords.day(day);
    }

    /// "£86,904,960", with pence only where there are some.
    static String pounds(Money money) {
        return money.pence() % 100 == 0 ? money.formatWholePounds() : money.format();
    }

    /// "£46.9m", HALF_UP once.
    static String millions(Money money) {
        var millions = BigDecimal.valueOf(money.pence(), PENCE_IN_A_MILLION).setScale(1, RoundingMode.HALF_UP);
        return (millions.signum() < 0 ? "-£" : "£") + String.format(Locale.UK, "%,.1f", millions.abs()) + "m";
    }

    static String amount(Measure measure, long amount) {
        return switch (measure) {
            case PLACEMENTS -> String.format(Locale.UK, "%,d", amount);
            case AVERAGE, TOTAL -> pounds(Money.ofPence(amount));
        };
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString() + "%";
    }

    /// "computed £86,904,960; published £88.8m; difference £1,895,040 (2.1%) not explained".
    static String sentence(Line line) {
        var content = line.figure().content();
        var published = "published " + content.value().printed();
        var computed = line.computed();
        var difference = line.difference();
        if (computed == null || difference == null) return published + "; nothing computed to compare it with";

        var measure = content.measure();
        var start = "computed " + amount(measure, computed) + "; " + published;
        if (difference == 0) return start + "; no difference";

        return start + "; difference " + amount(measure, difference) + " (" + percent(line.percent())
                + ") not explained";
    }

    static String origin(Side side) {
        return switch (side.origin()) {
            case ROWS -> "Computed from the council’s rows: " + DefinitionWords.title(side.definition()) + ".";
            case ENTERED -> "Computed from the placements and averages that were entered, placements times average.";
            case NONE ->
                "Nothing can be computed: there is no row for this period, and no placements with an average were"
                        + " entered.";
        };
    }
}
