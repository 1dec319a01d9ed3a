package uk.commissioning.inmss.overview.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.overview.MarketOverview;

/// What the overview counts, in the words that stand beside its figures on every face.
final class OverviewText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private OverviewText() {}

    static String day(PlacementDefinition definition) {
        return DAY.format(definition.on());
    }

    static String title(AttendanceCounted attendance) {
        return switch (attendance) {
            case DAY -> "Day placements";
            case RESIDENTIAL -> "Residential placements";
            case ALL -> "Day and residential placements";
        };
    }

    static List<String> definition(PlacementDefinition definition) {
        var day = day(definition);
        return List.of(
                title(definition.attendance()) + " active on " + day
                        + ": agreed on or before that day, started on or before it and not ended before it.",
                "The annual cost of a placement is the sum of its contract’s annual fees that hold on that day, excluding VAT.",
                "The route is the kind of agreement the contract was called off under, or a spot purchase off framework.",
                "A school is counted once in each route it has placements in, and once in the total,"
                        + " so the schools of the routes can add up to more than the total.",
                "Percentages and averages are rounded once, from unrounded figures.");
    }

    /// What the figures leave out or hold without a fee; nothing to say where there is none.
    static List<String> notes(MarketOverview overview) {
        var notes = new ArrayList<String>();
        if (overview.otherAttendance() > 0) notes.add(leftOut(overview));

        var total = overview.total();
        if (total != null && total.withoutFee() > 0) {
            notes.add(count(total.withoutFee(), "placement")
                    + " counted here had no fee on that day, which lowers the averages.");
        }
        return notes;
    }

    static String count(long number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String leftOut(MarketOverview overview) {
        var kind =
                overview.definition().attendance() == AttendanceCounted.DAY ? "residential placement" : "day placement";
        var verb = overview.otherAttendance() == 1 ? " is" : " are";
        return count(overview.otherAttendance(), kind) + verb + " active on that day and not counted here.";
    }
}
