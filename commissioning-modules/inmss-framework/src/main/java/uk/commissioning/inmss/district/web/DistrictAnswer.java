package uk.commissioning.inmss.district.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.definition.web.DefinitionAnswer;
import uk.commissioning.inmss.district.DistrictGaps;
import uk.commissioning.inmss.district.DistrictGaps.District;
import uk.commissioning.inmss.district.DistrictGaps.Gap;

/// District gaps as JSON tells them. `gaps` are the names of the area's districts where no framework school takes a
/// new placement, `embargoedOnly` those of them that have schools under embargo.
record DistrictAnswer(
        DefinitionAnswer definition,
        @Nullable String agreement,
        boolean areaKnown,
        List<String> gaps,
        List<String> embargoedOnly,
        List<Row> districts,
        List<String> notes) {

    static DistrictAnswer of(DistrictGaps gaps) {
        return new DistrictAnswer(
                DefinitionAnswer.of(gaps.definition()),
                gaps.agreement(),
                gaps.areaKnown(),
                gaps.gaps().stream().map(District::name).toList(),
                gaps.gaps().stream()
                        .filter(district -> district.gap() == Gap.EMBARGOED_ONLY)
                        .map(District::name)
                        .toList(),
                gaps.districts().stream().map(Row::of).toList(),
                DistrictWords.notes(gaps));
    }

    record Row(
            @Nullable String district,
            String name,
            boolean inArea,
            boolean gap,
            boolean embargoedOnly,
            long frameworkSchools,
            long embargoedFrameworkSchools,
            long offFrameworkSchools,
            long placements,
            long pupilsResident,
            long pupilsPlacedOutOfDistrict,
            long inflow) {

        static Row of(District district) {
            return new Row(
                    district.code(),
                    district.name(),
                    district.isInArea(),
                    district.isGap(),
                    district.gap() == Gap.EMBARGOED_ONLY,
                    district.schools().framework(),
                    district.schools().embargoed(),
                    district.schools().offFramework(),
                    district.pupils().placements(),
                    district.pupils().resident(),
                    district.pupils().placedOut(),
                    district.pupils().inflow());
        }
    }
}
