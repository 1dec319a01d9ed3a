package uk.commissioning.therapies.spend.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is counted, in words that stand beside the figures on every face.
final class SpendText {

    static final List<String> SENTENCES = List.of(
            "Spend is what orders commit: their units at their price, excluding VAT, on the days from the first to the"
                    + " last of the order. Years to come, and the running one, hold what has been ordered so far.",
            "A personal budget counts, although nothing is called off under it.",
            "On the list means that the provider was an active member of a qualified list, or one under an improvement"
                    + " plan, on the day the order was agreed, whatever the arrangement.",
            "Growth is on the year before, from exact amounts, rounded once to two decimals.");

    private SpendText() {}

    /// "12.37%"; a dash where there is nothing to compare with.
    static String growth(@Nullable BigDecimal percent) {
        return percent == null ? "–" : percent.toPlainString() + "%";
    }
}
