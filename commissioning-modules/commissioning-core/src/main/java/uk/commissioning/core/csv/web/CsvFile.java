package uk.commissioning.core.csv.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.CsvLines;

/// A file of figures: a line of column names, then lines of cells.
public final class CsvFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StringBuilder text = new StringBuilder();

    public CsvFile(List<String> columns) {
        add(columns);
    }

    public void add(List<String> cells) {
        text.append(CsvLines.line(cells));
    }

    /// As a download of that name, without its ending.
    public ResponseEntity<String> named(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text.toString());
    }
}
