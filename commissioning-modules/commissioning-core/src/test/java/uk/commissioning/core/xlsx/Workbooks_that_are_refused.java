package uk.commissioning.core.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.refusal.Refused;

/// Files that mean harm or are broken: each is refused with a reason, and none costs more memory than a good one.
class Workbooks_that_are_refused {
    private static final String ROW = "<row><c><v>1</v></c></row>";

    @Test
    void are_bombs_of_a_gigabyte_of_nothing() throws IOException {
        var bomb = bomb(RawWorkbook.SHEET, 1024);

        assertThat(bomb.length).isLessThan(10 << 20);
        assertThat(reason(bomb)).isEqualTo("workbook-unpacks-too-large");
    }

    @Test
    void are_bombs_in_a_part_that_nobody_reads() throws IOException {
        assertThat(reason(bomb("docProps/thumbnail.jpeg", 1024))).isEqualTo("workbook-unpacks-too-large");
    }

    @Test
    void are_many_parts_that_are_too_large_together() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var number = 0; number < 30; number++) {
                zip.putNextEntry(new ZipEntry("part" + number));
                for (var megabyte = 0; megabyte < 8; megabyte++) zip.write(new byte[1 << 20]);
            }
        }

        assertThat(reason(packed.toByteArray())).isEqualTo("workbook-unpacks-too-large");
    }

    @Test
    void have_more_parts_than_a_workbook_needs() {
        var workbook = RawWorkbook.of(ROW);
        for (var number = 0; number < 1_000; number++) workbook.part("xl/part" + number, "x");

        assertThat(reason(workbook.bytes())).isEqualTo("workbook-unpacks-too-large");
    }

    @Test
    void have_more_shared_texts_than_a_file_can_name() {
        var texts = "<si><t>a</t></si>".repeat(1_000_001);

        assertThat(reason(RawWorkbook.of(ROW).strings(texts).bytes())).isEqualTo("workbook-unpacks-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/xl/evil.xml", "xl/./evil.xml", "inner.zip", "a\u0000b"})
    void have_parts_of_odd_names(String name) {
        assertThat(reason(RawWorkbook.of(ROW).part(name, "x").bytes())).isEqualTo("workbook-damaged");
    }

    @Test
    void have_a_part_twice_in_different_capitals() {
        assertThat(reason(RawWorkbook.of(ROW)
                        .part("XL/Worksheets/Sheet1.XML", RawWorkbook.sheetOf(ROW))
                        .bytes()))
                .isEqualTo("workbook-damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>",
                "<!DOCTYPE w SYSTEM \"http://localhost:1/x.dtd\"><w/>",
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w>&b;</w>"
            })
    void bring_entities_or_a_document_type(String declared) {
        for (var part :
                new String[] {RawWorkbook.TYPES, RawWorkbook.WORKBOOK, RawWorkbook.RELATIONS, RawWorkbook.SHEET}) {
            assertThat(reason(RawWorkbook.of(ROW).part(part, declared).bytes()))
                    .as(part)
                    .isEqualTo("workbook-damaged");
        }
    }

    @Test
    void would_make_the_parser_keep_very_much_at_once() {
        var much = "x".repeat(2 << 20);
        for (var rows : new String[] {
            "<row r=\"" + much + "\"/>",
            "<!--" + "<".repeat(2 << 20) + "-->",
            "<row>" + much + "</row>",
            "<![CDATA[" + much + "]]>"
        }) {
            assertThat(reason(RawWorkbook.of(rows).bytes())).isEqualTo("workbook-damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"FXSHRXX1\"><v>1</v></c><c r=\"a1\"><v>1</v></c></row>",
                "<row r=\"2\"/><row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"99999999\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row><c><v>1E+999999999</v></c></row>",
                "<row><c><v>seven</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"new\"><v>7</v></c></row>",
                "<row><c><v><v>1</v></v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c>",
                "<row></c></row>"
            })
    void hold_rows_and_cells_that_cannot_be(String rows) {
        assertThat(reason(RawWorkbook.of(rows).bytes())).isEqualTo("workbook-damaged");
    }

    @Test
    void unpack_to_something_else_than_was_packed() {
        var whole = RawWorkbook.packed(Map.of("a", "1234567890".getBytes(StandardCharsets.UTF_8)));
        var list = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        whole[list + 16] ^= 1;

        assertThat(reason(whole)).isEqualTo("workbook-damaged");
    }

    @Test
    void have_a_part_that_is_locked() {
        var whole = RawWorkbook.of(ROW).bytes();
        var list = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        whole[list + 8] |= 1;

        assertThat(reason(whole)).isEqualTo("workbook-has-password");
    }

    @Test
    void have_cells_longer_than_excel_allows() {
        assertThat(reason(RawWorkbook.of(RawWorkbook.row(1, "x".repeat(32_768))).bytes()))
                .isEqualTo("workbook-damaged");
    }

    @Test
    void are_other_packed_files() {
        var document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var open = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8);
        var binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

        assertThat(reason(RawWorkbook.packed(Map.of("a.csv", new byte[] {'a'}))))
                .isEqualTo("workbook-not-recognised");
        assertThat(reason(RawWorkbook.packed(Map.of("mimetype", open)))).isEqualTo("workbook-not-recognised");
        for (var type : new String[] {document, binary}) {
            var other = RawWorkbook.of(ROW).part(RawWorkbook.TYPES, RawWorkbook.typesOf(type));
            assertThat(reason(other.bytes())).isEqualTo("workbook-not-recognised");
        }
    }

    @Test
    void have_macros() {
        var type = RawWorkbook.typesOf("application/vnd.ms-excel.sheet.macroEnabled.main+xml");

        assertThat(reason(RawWorkbook.of(ROW).part(RawWorkbook.TYPES, type).bytes()))
                .isEqualTo("workbook-has-macros");
        assertThat(reason(RawWorkbook.of(ROW).part("xl/vbaProject.bin", "x").bytes()))
                .isEqualTo("workbook-has-macros");
    }

    @Test
    void are_cut_off_at_any_place() {
        var whole = RawWorkbook.of(ROW.repeat(50)).strings("<si><t>x</t></si>").bytes();
        for (var length = 4; length < whole.length; length++) {
            assertThat(reason(Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .isEqualTo("workbook-damaged");
        }
    }

    @Test
    void lack_a_sheet_that_they_name() {
        var workbook = RawWorkbook.of(ROW).sheet("Lost", "", ROW).without("xl/worksheets/sheet2.xml");

        assertThat(reason(workbook.bytes())).isEqualTo("workbook-damaged");
    }

    @Test
    void are_damaged_at_any_place() {
        var whole = RawWorkbook.of(ROW.repeat(50)).strings("<si><t>x</t></si>").bytes();
        var random = new Random(15);
        for (var attempt = 0; attempt < 500; attempt++) {
            var damaged = whole.clone();
            for (var byteTo = 0; byteTo < 3; byteTo++)
                damaged[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt();
            var failure = catchThrowable(read(damaged));
            if (failure != null) assertThat(failure).isInstanceOf(Refused.class);
        }
    }

    @Test
    void are_empty_or_without_a_sheet() {
        assertThat(reason("PK\u0003\u0004rest".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("workbook-damaged");
        assertThat(reason(RawWorkbook.packed(Map.of()))).isEqualTo("workbook-not-recognised");
        assertThat(reason(RawWorkbook.of(ROW)
                        .part(RawWorkbook.WORKBOOK, "<workbook><sheets/></workbook>")
                        .bytes()))
                .isEqualTo("workbook-damaged");
    }

    private static byte[] bomb(String name, int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name));
            var nothing = new byte[1 << 20];
            for (var written = 0; written < megabytes; written++) zip.write(nothing);
        }
        return packed.toByteArray();
    }

    private static org.assertj.core.api.ThrowableAssert.ThrowingCallable read(byte[] content) {
        return () -> {
            var workbook = Workbook.open(content);
            workbook.sheets().forEach(sheet -> workbook.rows(sheet, 1_000));
        };
    }

    private static String reason(byte[] content) {
        var failure = catchThrowable(read(content));
        assertThat(failure).isInstanceOf(Refused.class);
        return ((Refused) failure).reason().code();
    }
}
