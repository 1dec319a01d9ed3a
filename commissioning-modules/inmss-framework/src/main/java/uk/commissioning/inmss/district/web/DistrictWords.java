package uk.commissioning.inmss.district.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.district.DistrictGaps;
import uk.commissioning.inmss.district.DistrictGaps.District;
import uk.commissioning.inmss.district.DistrictGaps.Gap;

/// What district gaps count, in words.
final class DistrictWords {

    private DistrictWords() {}

    static List<String> sentences(DistrictGaps gaps) {
        return List.of(
                "A framework school is a member of " + gaps.schoolsOf() + " on "
                        + DefinitionWords.day(gaps.definition().on()) + "; a school on several lots counts once.",
                "A school under embargo or suspended, as a member or by the council’s standing with it or its provider,"
                        + " takes nobody new. A school that was terminated is no member.",
                "A district is a gap where no framework school takes a new placement.",
                "Off-framework schools are no members and have placements counted here.",
                "Placements are counted where the school lies, pupils where they live: "
                        + DefinitionWords.sentences(gaps.definition()).getFirst());
    }

    static List<String> notes(DistrictGaps gaps) {
        var notes = new ArrayList<String>();
        if (!gaps.areaKnown()) {
            notes.add(
                    "The council’s own districts are not known here, because no district belongs to its GSS code."
                            + " Only districts seen in its data are listed, so a district with no school and no pupil is missing.");
        }
        return notes;
    }

    /// "4 of 12 districts have no framework school …", or that none is a gap.
    static String summary(DistrictGaps gaps) {
        var found = gaps.gaps();
        if (found.isEmpty()) return "Every district has a framework school open to new placements.";

        var names = found.stream().map(DistrictWords::named).collect(Collectors.joining(", "));
        return found.size() + " of " + DefinitionWords.count(gaps.area().size(), "district")
                + " without a framework school open to new placements: " + names + ".";
    }

    static String gap(@Nullable Gap gap) {
        if (gap == null) return "";
        return switch (gap) {
            case NONE -> "No";
            case NO_FRAMEWORK_SCHOOL -> "Gap";
            case EMBARGOED_ONLY -> "Gap: embargoed only";
        };
    }

    private static String named(District district) {
        return district.gap() == Gap.EMBARGOED_ONLY ? district.name() + " (embargoed only)" : district.name();
    }
}
