package uk.commissioning.core.imports.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import uk.commissioning.core.csv.CsvLines;
import uk.commissioning.core.imports.Finding;

/// What was found in a file, as a file that is safe to open in a spreadsheet.
final class ProblemsCsv {
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final List<String> COLUMNS =
            List.of("row", "column", "value", "kind", "what_is_wrong_and_what_to_do", "code");
    private static final int LINES_AT_ONCE = 500;

    private ProblemsCsv() {}

    static ResponseEntity<Flux<String>> answer(UUID importId, List<Finding> findings) {
        var name = ContentDisposition.attachment()
                .filename("import-problems-" + importId + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(lines(findings));
    }

    private static Flux<String> lines(List<Finding> findings) {
        var lines = Flux.fromIterable(findings)
                .map(ProblemsCsv::line)
                .buffer(LINES_AT_ONCE)
                .map(some -> String.join("", some));
        return Flux.concat(Flux.just(CsvLines.line(COLUMNS)), lines);
    }

    static String line(Finding finding) {
        return CsvLines.line(List.of(
                String.valueOf(finding.row()),
                finding.column(),
                finding.value(),
                finding.weight().word(),
                finding.sentence(),
                finding.code()));
    }
}
