package uk.commissioning.core.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, so that a test can say exactly what is in it. Style 1 is Excel's own date, 2 a
/// day with a time, 3 an amount, 4 a percentage, 5 dates in words of Excel's list.
public final class RawWorkbook {
    public static final String TYPES = "[Content_Types].xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String STYLES = """
            <styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm;@"/>
            <numFmt numFmtId="165" formatCode="[$-809]d mmmm yyyy"/><numFmt numFmtId="166" formatCode="[Red]#,##0.00 &quot;myd&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="166"/><xf numFmtId="10"/>
            <xf numFmtId="165"/></cellXfs></styleSheet>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private String properties = "";

    /// A workbook of one sheet with these rows as XML.
    public static RawWorkbook of(String rows) {
        return new RawWorkbook().sheet("Sheet1", "", rows);
    }

    /// One more sheet; `state` may be `hidden`.
    public RawWorkbook sheet(String name, String state, String rows) {
        var number = sheets.size() + 1;
        sheets.add("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"s%d\"/>"
                .formatted(name, number, state.isEmpty() ? "" : " state=\"" + state + "\"", number));
        return part("xl/worksheets/sheet%d.xml".formatted(number), sheetOf(rows));
    }

    public static String sheetOf(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    public RawWorkbook strings(String... texts) {
        strings.addAll(List.of(texts));
        return this;
    }

    public RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// A part in place of the usual one, or one more.
    public RawWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        usual().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        all.putAll(parts);
        return packed(all);
    }

    public static byte[] packed(Map<String, byte[]> parts) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    private Map<String, String> usual() {
        var usual = new LinkedHashMap<String, String>();
        usual.put(TYPES, typesOf(MAIN));
        usual.put(
                WORKBOOK,
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties + "<sheets>" + String.join("", sheets) + "</sheets></workbook>");
        usual.put(RELATIONS, relations());
        usual.put("xl/styles.xml", STYLES);
        usual.put("xl/sharedStrings.xml", "<sst>" + String.join("", strings) + "</sst>");
        return usual;
    }

    public static String typesOf(String main) {
        return "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    private String relations() {
        var kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var all = new StringBuilder("<Relationships>")
                .append("<Relationship Id=\"a\" Type=\"%sstyles\" Target=\"styles.xml\"/>".formatted(kind))
                .append("<Relationship Id=\"b\" Type=\"%ssharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                        .formatted(kind));
        for (var number = 1; number <= sheets.size(); number++) {
            all.append("<Relationship Id=\"s%d\" Type=\"%sworksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, kind, number));
        }
        return all.append("</Relationships>").toString();
    }

    /// A row of texts, numbered as the sheet does.
    public static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var text : texts)
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        return row.append("</row>").toString();
    }
}
