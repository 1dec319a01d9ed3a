package uk.commissioning.runtime.people.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.place.Districts.District;
import uk.commissioning.kernel.tenancy.Area;
import uk.commissioning.ui.Option;

/// A person's area in words, and the council's districts as choices by name, with those elsewhere that the person has
/// already.
final class DistrictOptions {

    private DistrictOptions() {}

    static List<Option> chosen(List<District> councils, Area held) {
        var codes = held.districts().stream().map(GssCode::value).toList();
        return Stream.concat(councils.stream().map(District::code), codes.stream())
                .distinct()
                .map(code -> Option.of(code, name(code), codes.contains(code)))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    static String words(Area area) {
        if (area.isWholeCouncil()) return "The whole council";
        return area.districts().stream()
                .map(district -> name(district.value()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(String code) {
        return Districts.england().name(code);
    }
}
