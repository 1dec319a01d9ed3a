package uk.commissioning.inmss.definition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementsCounted;

/// What a figure counts, in the words that stand beside it on every face.
public final class DefinitionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String GROSS =
            "Costs are gross: what health and social care contribute is not taken off, and grants are not.";

    private DefinitionWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "30 June 2025", or "financial year 2025/26, as known on 30 June 2025".
    public static String when(PlacementDefinition definition) {
        var day = day(definition.on());
        return switch (definition.counting()) {
            case ACTIVE -> day;
            case KNOWN_IN_YEAR -> "financial year " + definition.year().label() + ", as known on " + day;
            case AGREED -> "agreed by " + day;
        };
    }

    public static String title(AttendanceCounted attendance) {
        return attendance.title();
    }

    /// "Day placements active on 30 June 2025".
    public static String title(PlacementDefinition definition) {
        var who = title(definition.attendance());
        return switch (definition.counting()) {
            case ACTIVE -> who + " active on " + day(definition.on());
            case KNOWN_IN_YEAR -> who + " known and agreed for " + when(definition);
            case AGREED -> who + " " + when(definition);
        };
    }

    /// The definition's own sentence, then what its cost is.
    public static List<String> sentences(PlacementDefinition definition) {
        return List.of(
                title(definition) + ": " + definition.counting().sentence() + ".", cost(definition.counting()), GROSS);
    }

    public static String count(long number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String cost(PlacementsCounted counting) {
        return "The annual cost of a placement is the sum of its contract’s yearly fees of every purpose that hold on "
                + counting.priceDay()
                + ", excluding VAT. A place of a block without fees of its own costs the block’s price for a place."
                + " Fees for a whole term at once are not yearly and are left out.";
    }
}
