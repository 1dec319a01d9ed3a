package uk.commissioning.core.xlsx;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// What a packed file says it is made of: where its workbook is, and where that has its sheets, texts and styles.
final class Contents {
    private static final String TYPES = "[content_types].xml";
    private static final String USUAL = "xl/workbook.xml";
    private static final String MACROS = "xl/vbaproject.bin";
    private static final int MOST_SHEETS = 500;

    private final Map<String, Related> related = new HashMap<>();
    private final List<Named> sheets = new ArrayList<>();
    private String workbook = "";
    private boolean from1904;

    private Contents() {}

    static Contents of(Parts parts) {
        var contents = new Contents();
        parts.read(TYPES, contents::readTypes);
        if (parts.has(MACROS)) throw Refused.because(WorkbookReason.WORKBOOK_HAS_MACROS);
        if (contents.workbook.isEmpty()) throw Refused.because(WorkbookReason.WORKBOOK_NOT_RECOGNISED);
        parts.read(contents.relations(), contents::readRelations);
        parts.read(contents.workbook, contents::readWorkbook);
        if (contents.sheets.isEmpty()) throw Parts.damaged();
        return contents;
    }

    List<Named> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    /// The part with the texts; none of that name where there is none.
    String strings() {
        return partOf("sharedstrings");
    }

    String styles() {
        return partOf("styles");
    }

    private String partOf(String kind) {
        return related.values().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Related::part)
                .findFirst()
                .orElse("");
    }

    private void readTypes(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        while (xml.next()) {
            var type = xml.begins("Override") || xml.begins("Default") ? xml.attribute("ContentType", "") : "";
            if (!type.endsWith(".main+xml")) continue;
            if (type.startsWith("application/vnd.ms-excel.") && type.contains("macroEnabled")) {
                throw Refused.because(WorkbookReason.WORKBOOK_HAS_MACROS);
            }
            if (type.contains(".spreadsheetml.")) workbook = part(xml.attribute("PartName", USUAL));
        }
    }

    private String relations() {
        var name = workbook.lastIndexOf('/') + 1;
        return workbook.substring(0, name) + "_rels/" + workbook.substring(name) + ".rels";
    }

    private void readRelations(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        while (xml.next()) {
            if (!xml.begins("Relationship") || "External".equals(xml.attribute("TargetMode"))) continue;
            var type = xml.attribute("Type", "");
            var kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            var target = URI.create("/" + workbook).resolve(xml.attribute("Target", ""));
            related.put(xml.attribute("Id", ""), new Related(kind, part(target.getPath())));
        }
    }

    private void readWorkbook(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                from1904 = CellValues.yesOrNo(xml.attribute("date1904", "0")).equals("TRUE");
            }
            if (xml.begins("sheet")) add(xml.attribute("name", ""), xml.attribute("state"), xml.attribute("id", ""));
            if (sheets.size() > MOST_SHEETS) throw Parts.tooLarge();
        }
    }

    private void add(String name, @Nullable String state, String id) {
        var found = related.get(id);
        if (found == null || !found.kind().equals("worksheet")) return;
        sheets.add(new Named(name, state != null && !state.equals("visible"), found.part()));
    }

    private static String part(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    private record Related(String kind, String part) {}

    /// A sheet as the workbook names it.
    record Named(String name, boolean hidden, String part) {}
}
