package uk.commissioning.reorganisation.territory;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssArea;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.territory.MapFile.Header;

/// Draws a map row by row and collects what is wrong: unknown and retired codes, areas of nobody's, overlaps, and in
/// the end gaps. A map that cuts a district needs no row for the whole of it.
final class MapDrawing {

    /// A file with more is the wrong file.
    private static final int MOST_PROBLEMS = 200;

    private final Ground ground;
    private final Fields fields = new Fields();
    private final Map<GssCode, String> successors = new TreeMap<>();
    private final Map<GssCode, Long> rows = new HashMap<>();
    private boolean cutsDistricts;
    private int problems;

    MapDrawing(Ground ground) {
        this.ground = ground;
    }

    void add(CsvRecord row, Header header) {
        var code = code(row, header.areaCode(row));
        var successor = successor(row, header.successor(row));
        if (code == null || successor == null) return;

        var earlier = rows.putIfAbsent(code, row.getStartingLineNumber());
        if (earlier == null) {
            successors.put(code, successor);
            cutsDistricts |= code.area() == GssArea.LOWER_SUPER_OUTPUT_AREA;
        } else if (successor.equals(successors.get(code))) {
            refuse(row, MapFile.AREA_CODE, MapReason.AREA_TWICE, code, earlier);
        } else {
            refuse(row, MapFile.AREA_CODE, MapReason.AREA_OVERLAPS, code, earlier);
        }
    }

    /// The map, if nothing is wrong with it. Where it cuts districts, one without a row of its own may be meant: it
    /// is named, and refused otherwise.
    DrawnMap finished() {
        var withoutRow = ground.districts().stream()
                .filter(area -> !rows.containsKey(new GssCode(area.code())))
                .toList();
        if (!cutsDistricts) {
            withoutRow.forEach(
                    area -> fields.refuse("file", MapReason.AREA_WITHOUT_SUCCESSOR, area.code(), area.name()));
        }
        fields.refuseAny();
        return new DrawnMap(TerritoryMap.of(successors), withoutRow);
    }

    private @Nullable GssCode code(CsvRecord row, String text) {
        if (text.isEmpty()) return refuse(row, MapFile.AREA_CODE, MapReason.MAP_CELL_EMPTY);
        try {
            var code = GssCode.parse(text);
            var wrong = wrongWith(code);
            return wrong == null ? code : refuse(row, MapFile.AREA_CODE, wrong, code, told(code));
        } catch (Refused notACode) {
            return refuse(row, MapFile.AREA_CODE, MapReason.AREA_NOT_KNOWN, MapFile.shortened(text), "");
        }
    }

    private @Nullable MapReason wrongWith(GssCode code) {
        return switch (code.area()) {
            case LOWER_SUPER_OUTPUT_AREA -> null;
            case COUNTY -> MapReason.AREA_IS_A_COUNTY;
            case DISTRICT, UNITARY_AUTHORITY, METROPOLITAN_DISTRICT, LONDON_BOROUGH -> wrongWithDistrict(code);
            case MIDDLE_SUPER_OUTPUT_AREA, PARISH, WARD, REGION, COMBINED_AUTHORITY -> MapReason.AREA_KIND_NOT_MAPPED;
        };
    }

    private @Nullable MapReason wrongWithDistrict(GssCode code) {
        if (ground.has(code)) return null;
        var area = Districts.england().withCode(code.value());
        if (area == null) return MapReason.AREA_NOT_KNOWN;
        if (area.validity().from().isAfter(ground.eve())) return MapReason.AREA_NOT_YET;
        return area.validity().on(ground.eve()) ? MapReason.AREA_OF_NO_PREDECESSOR : MapReason.AREA_RETIRED;
    }

    private static String told(GssCode code) {
        var area = Districts.england().withCode(code.value());
        return area == null ? "" : area.name();
    }

    private @Nullable String successor(CsvRecord row, String text) {
        if (text.isEmpty()) return refuse(row, MapFile.SUCCESSOR, MapReason.MAP_CELL_EMPTY);
        var key = text.toLowerCase(Locale.ROOT);
        if (ground.successors().contains(key)) return key;
        return refuse(row, MapFile.SUCCESSOR, MapReason.SUCCESSOR_NOT_KNOWN, MapFile.shortened(text));
    }

    private <T> @Nullable T refuse(CsvRecord row, String column, Reason reason, Object... arguments) {
        fields.refuse("row %d, %s".formatted(row.getStartingLineNumber(), column), reason, arguments);
        problems++;
        if (problems == MOST_PROBLEMS) {
            fields.refuse("file", MapReason.MAP_WITH_MANY_PROBLEMS, MOST_PROBLEMS);
            fields.refuseAny();
        }
        return null;
    }
}
