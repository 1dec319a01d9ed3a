package uk.commissioning.core.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import uk.commissioning.kernel.money.Money;

/// What is large for a council is small for its machine: a hundred thousand rows go out, and fifty thousand come in,
/// in a JVM of its own whose heap is a fraction of what the file says.
class Large_workbooks {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 20;
    private static final int PAGE = 200;

    @Test
    void are_written_in_the_memory_of_a_page() throws Exception {
        assertThat(in("64m", "write")).contains("rows " + ROWS);
    }

    @Test
    void are_read_in_the_memory_of_their_rows() throws Exception {
        assertThat(in("256m", "read")).contains("rows 50000");
    }

    private static String in(String heap, String what) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Large_workbooks.class.getName(),
                        what)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    /// The other JVM.
    public static void main(String[] what) {
        if (what[0].equals("write")) write();
        else read();
    }

    private static void write() {
        var columns = new ArrayList<XlsxColumn<Integer>>();
        for (var column = 0; column < COLUMNS; column++) {
            columns.add(XlsxColumn.text("text_" + column, 20, _ -> UUID.randomUUID() + "-".repeat(200)));
        }
        columns.add(XlsxColumn.day("day", _ -> LocalDate.of(2026, 9, 1)));
        columns.add(XlsxColumn.pounds("amount", row -> Money.ofPence(row), ""));
        var asked = new int[1];
        var pages = Flux.range(0, ROWS / PAGE)
                .map(page -> IntStream.range(0, PAGE).boxed().toList())
                .doOnNext(page -> asked[0] += page.size());
        new XlsxFile<>("Large", columns)
                .of(pages)
                .limitRate(1)
                .delayElements(Duration.ofMillis(1))
                .then()
                .block(Duration.ofSeconds(110));
        System.out.println("rows " + asked[0]);
    }

    private static void read() {
        var row = new StringBuilder("<row>");
        for (var column = 0; column < COLUMNS; column++)
            row.append("<c t=\"n\"><v>1234567%d</v></c>".formatted(column));
        var content =
                RawWorkbook.of(row.append("</row>").toString().repeat(50_000)).bytes();
        var workbook = Workbook.open(content);
        List<WorkbookRow> rows = workbook.rows(workbook.sheets().getFirst(), 50_001);
        System.out.println("rows " + rows.size());
    }
}
