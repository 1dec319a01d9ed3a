package uk.commissioning.core.imports.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import uk.commissioning.core.imports.Finding;
import uk.commissioning.core.xlsx.XlsxColumn;
import uk.commissioning.core.xlsx.XlsxFile;

/// What was found in a file, as a workbook with the columns of the CSV file.
final class ProblemsXlsx {
    static final MediaType TYPE = MediaType.parseMediaType(XlsxFile.MEDIA_TYPE);

    private static final int LINES_AT_ONCE = 500;
    private static final XlsxFile<Finding> FILE = new XlsxFile<>(
            "What was found",
            List.of(
                    XlsxColumn.number("row", finding -> (long) finding.row()),
                    XlsxColumn.text("column", 24, Finding::column),
                    XlsxColumn.text("value", 30, Finding::value),
                    XlsxColumn.text("kind", 10, finding -> finding.weight().word()),
                    XlsxColumn.text("what_is_wrong_and_what_to_do", 90, Finding::sentence),
                    XlsxColumn.text("code", 30, Finding::code)));

    private ProblemsXlsx() {}

    static ResponseEntity<Flux<DataBuffer>> answer(UUID importId, List<Finding> findings) {
        return named("import-problems-" + importId)
                .body(FILE.of(Flux.fromIterable(findings).buffer(LINES_AT_ONCE)));
    }

    /// The answer with a workbook of that name.
    static ResponseEntity.BodyBuilder named(String name) {
        var download = ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok().contentType(TYPE).header(HttpHeaders.CONTENT_DISPOSITION, download.toString());
    }
}
