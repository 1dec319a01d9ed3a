package uk.commissioning.inmss.district;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.DistrictFigures.Code;
import uk.commissioning.core.figures.DistrictFigures.Context;
import uk.commissioning.core.figures.DistrictFigures.DistrictRow;
import uk.commissioning.core.figures.DistrictFigures.Named;
import uk.commissioning.core.figures.DistrictFigures.Pupils;
import uk.commissioning.core.figures.DistrictFigures.Schools;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.place.Districts;

/// Every district of a council's area, also those with nothing in them, then the districts elsewhere that its pupils
/// and schools are in. Where no district belongs to the council's code, the area is the districts seen in its data.
public record DistrictGaps(
        PlacementDefinition definition,
        @Nullable String agreement,
        List<Named> agreements,
        boolean areaKnown,
        List<District> districts) {

    private static final Comparator<District> BY_NAME = Comparator.comparing(District::name);

    public DistrictGaps {
        agreements = List.copyOf(agreements);
        districts = List.copyOf(districts);
    }

    /// What a district of the area lacks.
    public enum Gap {
        NONE,
        /// No framework school at all.
        NO_FRAMEWORK_SCHOOL,
        /// Framework schools, and each of them closed to new placements: still a gap.
        EMBARGOED_ONLY
    }

    /// A district; `code` is none for what was not told, `gap` is none outside the council's area.
    public record District(
            @Nullable String code,
            String name,
            Schools schools,
            Pupils pupils,
            @Nullable Gap gap) {

        public boolean isInArea() {
            return gap != null;
        }

        /// No framework school here takes a new placement.
        public boolean isGap() {
            return gap != null && gap != Gap.NONE;
        }
    }

    static DistrictGaps of(
            PlacementDefinition definition, @Nullable String agreement, Context context, List<DistrictRow> rows) {
        var area = Districts.england().ofCouncil(codes(context.codes(), definition), definition.on()).stream()
                .map(Districts.District::code)
                .toList();
        var known = !area.isEmpty();
        var districts = new ArrayList<District>();
        area.forEach(code -> districts.add(district(row(code, rows), true)));
        rows.stream()
                .filter(row -> !area.contains(row.district()))
                .map(row -> district(row, !known && row.district() != null))
                .sorted(Comparator.comparing((District district) -> district.code() == null)
                        .thenComparing(BY_NAME))
                .forEach(districts::add);
        return new DistrictGaps(definition, agreement, context.agreements(), known, districts);
    }

    /// Districts of the area without a framework school that takes new placements (AC-16).
    public List<District> gaps() {
        return districts.stream().filter(District::isGap).toList();
    }

    public List<District> area() {
        return districts.stream().filter(District::isInArea).toList();
    }

    public List<District> elsewhere() {
        return districts.stream().filter(district -> !district.isInArea()).toList();
    }

    /// The codes that held on the day, or all that are known where none did.
    private static List<String> codes(List<Code> codes, PlacementDefinition definition) {
        var holding = codes.stream()
                .filter(code -> new Validity(code.from(), code.to()).on(definition.on()))
                .map(Code::value)
                .toList();
        return holding.isEmpty() ? codes.stream().map(Code::value).toList() : holding;
    }

    private static DistrictRow row(String code, List<DistrictRow> rows) {
        return rows.stream()
                .filter(row -> code.equals(row.district()))
                .findFirst()
                .orElse(new DistrictRow(code, Schools.NONE, Pupils.NONE));
    }

    private static District district(DistrictRow row, boolean inArea) {
        var code = row.district();
        return new District(
                code,
                code == null ? "Not told" : Districts.england().name(code),
                row.schools(),
                row.pupils(),
                inArea ? gap(row.schools()) : null);
    }

    private static Gap gap(Schools schools) {
        if (schools.framework() == 0) return Gap.NO_FRAMEWORK_SCHOOL;
        return schools.open() == 0 ? Gap.EMBARGOED_ONLY : Gap.NONE;
    }

    /// The agreement's title, or what stands for all of them.
    public String schoolsOf() {
        return agreements.stream()
                .filter(named -> Objects.equals(named.ref(), agreement))
                .map(Named::title)
                .findFirst()
                .orElse("any framework or dynamic purchasing system");
    }
}
