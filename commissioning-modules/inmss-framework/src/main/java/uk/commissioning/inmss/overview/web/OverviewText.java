package uk.commissioning.inmss.overview.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.AttendanceCounted;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.overview.MarketOverview;

/// What the overview counts, in the words that stand beside its figures on every face.
final class OverviewText {

    private OverviewText() {}

    static List<String> definition(PlacementDefinition definition) {
        var sentences = new ArrayList<>(DefinitionWords.sentences(definition));
        sentences.add(
                "The route is the kind of agreement the contract was called off under, or a spot purchase off framework.");
        sentences.addAll(counting("route", "routes"));
        return sentences;
    }

    /// How schools and shares are counted in rows of that kind.
    static List<String> counting(String one, String many) {
        return List.of(
                "A school is counted once in each " + one + " it has placements in, and once in the total,"
                        + " so the schools of the " + many + " can add up to more than the total.",
                "Percentages and averages are rounded once, from unrounded figures.");
    }

    static List<String> notes(MarketOverview overview) {
        var total = overview.total();
        return notes(overview.definition(), overview.otherAttendance(), total == null ? null : total.withoutFee());
    }

    /// What the figures leave out or hold without a fee; nothing to say where there is none.
    static List<String> notes(PlacementDefinition definition, long otherAttendance, @Nullable Long withoutFee) {
        var notes = new ArrayList<String>();
        if (otherAttendance > 0) notes.add(leftOut(definition, otherAttendance));
        if (withoutFee != null && withoutFee > 0) {
            notes.add(DefinitionWords.count(withoutFee, "placement")
                    + " counted here had no fee on that day, which lowers the averages.");
        }
        return notes;
    }

    private static String leftOut(PlacementDefinition definition, long number) {
        var kind = definition.attendance() == AttendanceCounted.DAY ? "residential placement" : "day placement";
        var verb = number == 1 ? " is" : " are";
        var how = switch (definition.counting()) {
            case ACTIVE -> " active on that day";
            case KNOWN_IN_YEAR -> " known and agreed for that year";
            case AGREED -> " agreed by that day";
        };
        return DefinitionWords.count(number, kind) + verb + how + " and not counted here.";
    }
}
