package uk.commissioning.reorganisation.territory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// A file of areas and their successors: CSV with the columns `area_code` and `successor`, in any order. Every problem
/// of every row is told at once, and a file with problems makes no map.
public final class MapFile {

    static final String AREA_CODE = "area_code";
    static final String SUCCESSOR = "successor";

    /// England has 33,755 lower super output areas and 296 districts.
    private static final int MOST_ROWS = 40_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MapFile() {}

    /// The map that the file draws on the ground.
    public static DrawnMap read(String text, Ground ground) {
        var rows = rows(text);
        var header = header(rows.getFirst());
        var map = new MapDrawing(ground);
        rows.stream().skip(1).filter(row -> !isBlank(row)).forEach(row -> map.add(row, header));
        return map.finished();
    }

    private static List<CsvRecord> rows(String text) {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.isBlank()) throw file(MapReason.MAP_FILE_EMPTY);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(plain)) {
            var rows = reader.stream().limit(MOST_ROWS + 2L).toList();
            if (rows.size() > MOST_ROWS + 1) throw file(MapReason.MAP_FILE_TOO_LONG, MOST_ROWS);
            return rows;
        } catch (CsvParseException notCsv) {
            throw file(MapReason.MAP_FILE_NOT_CSV);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /// Spreadsheets write semicolons where the comma is the decimal sign.
    private static char separator(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Header header(CsvRecord row) {
        var names = row.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var fields = new Fields();
        for (var needed : List.of(AREA_CODE, SUCCESSOR)) {
            if (!names.contains(needed)) fields.refuse(needed, MapReason.MAP_COLUMN_MISSING, needed);
            if (names.indexOf(needed) != names.lastIndexOf(needed)) {
                fields.refuse(needed, MapReason.MAP_COLUMN_TWICE, needed);
            }
        }
        for (var name : names) {
            if (!name.equals(AREA_CODE) && !name.equals(SUCCESSOR)) {
                fields.refuse("file", MapReason.MAP_COLUMN_NOT_KNOWN, shortened(name));
            }
        }
        fields.refuseAny();
        return new Header(names.indexOf(AREA_CODE), names.indexOf(SUCCESSOR));
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    static String shortened(String value) {
        var longest = 40;
        return value.length() <= longest ? value : value.substring(0, longest) + "…";
    }

    private static Refused file(MapReason reason, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of("file", reason, arguments)));
    }

    /// Where the two columns stand.
    record Header(int areaCode, int successor) {

        String areaCode(CsvRecord row) {
            return cell(row, areaCode);
        }

        String successor(CsvRecord row) {
            return cell(row, successor);
        }

        private static String cell(CsvRecord row, int place) {
            return place < row.getFieldCount() ? row.getField(place).strip() : "";
        }
    }
}
