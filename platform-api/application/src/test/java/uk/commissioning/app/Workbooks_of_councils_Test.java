package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import uk.commissioning.core.xlsx.XlsxFile;

/// Files as a council's spreadsheet saves them, through the API.
class Workbooks_of_councils_Test {

    private static final World WORLD = World.RUNNING;
    private static final MediaType XLSX = MediaType.parseMediaType(XlsxFile.MEDIA_TYPE);
    private static final List<String> COLUMNS =
            List.of(ImportFiles.AGREEMENTS_HEADER.strip().split(","));

    @Test
    void are_brought_in_as_csv_files_are() throws IOException {
        var imports = new ImportsOf(WORLD, WORLD.council("workbooks").key());
        var stored = imports.bring("agreements", XLSX, agreement(1));

        assertThat(stored.get("state").asString()).as(stored.toString()).isEqualTo("STORED");
        assertThat(stored.get("counts").get("added").asInt()).isEqualTo(1);

        var again = imports.store(
                "agreements",
                ImportFiles.AGREEMENTS_HEADER + "WB-1,A title,DPS,2022-01-10,2022-08-01,2022-09-01,2026-08-31,1,1\n");
        assertThat(again.get("counts").get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void have_their_problems_told_by_row_and_column() throws IOException {
        var imports = new ImportsOf(WORLD, WORLD.council("workbooks").key());
        var refused = imports.bring("agreements", XLSX, agreement(0));
        var problem = refused.get("problems").get("items").get(0);

        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(problem.get("row").asInt()).isEqualTo(2);
        assertThat(problem.get("column").asString()).isEqualTo("lot_rank");
    }

    private static byte[] agreement(int rank) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "Spreadsheet", "1.0")) {
            var sheet = workbook.newWorksheet("Agreements");
            for (var place = 0; place < COLUMNS.size(); place++) sheet.value(0, place, COLUMNS.get(place));
            sheet.value(1, 0, "WB-1");
            sheet.value(1, 1, "A title");
            sheet.value(1, 2, "DPS");
            var days = List.of("2022-01-10", "2022-08-01", "2022-09-01", "2026-08-31");
            for (var place = 0; place < days.size(); place++) {
                sheet.value(1, 3 + place, LocalDate.parse(days.get(place)));
                sheet.style(1, 3 + place).format("dd/mm/yyyy").set();
            }
            sheet.value(1, 7, 1);
            sheet.value(1, 8, rank);
        }
        return content.toByteArray();
    }
}
