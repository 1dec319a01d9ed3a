package uk.commissioning.inmss.district.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.inmss.district.DistrictGaps;
import uk.commissioning.inmss.district.DistrictGaps.District;
import uk.commissioning.inmss.district.DistrictGaps.Gap;

/// District gaps as a file: a line for each district.
final class DistrictCsv {

    private static final List<String> COLUMNS = List.of(
            "as_of",
            "definition",
            "agreement",
            "district_gss",
            "district",
            "in_area",
            "gap",
            "embargoed_only",
            "framework_schools",
            "embargoed_framework_schools",
            "off_framework_schools",
            "placements",
            "pupils_resident",
            "pupils_placed_out_of_district",
            "inflow");

    private DistrictCsv() {}

    static ResponseEntity<String> of(DistrictGaps gaps) {
        var file = new CsvFile(COLUMNS);
        gaps.districts().forEach(district -> file.add(line(gaps, district)));
        return file.named("district-gaps-" + gaps.definition().on());
    }

    private static List<String> line(DistrictGaps gaps, District district) {
        var texts = Stream.of(
                gaps.definition().on().toString(),
                gaps.definition().code(),
                Objects.requireNonNullElse(gaps.agreement(), ""),
                Objects.requireNonNullElse(district.code(), ""),
                district.name(),
                yes(district.isInArea()),
                yes(district.isGap()),
                yes(district.gap() == Gap.EMBARGOED_ONLY));
        var numbers = Stream.of(
                        district.schools().framework(),
                        district.schools().embargoed(),
                        district.schools().offFramework(),
                        district.pupils().placements(),
                        district.pupils().resident(),
                        district.pupils().placedOut(),
                        district.pupils().inflow())
                .map(String::valueOf);
        return Stream.concat(texts, numbers).toList();
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }
}
