package uk.commissioning.core.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import uk.commissioning.kernel.money.Money;

class Writing_a_workbook {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final XlsxFile<Line> FILE = new XlsxFile<>(
            "Lines",
            List.of(
                    XlsxColumn.text("text", 10, Line::text),
                    XlsxColumn.day("day", Line::day),
                    XlsxColumn.pounds("amount", Line::amount, "not known"),
                    XlsxColumn.number("number", Line::number)));

    @Test
    void gives_every_cell_the_type_of_its_value() throws IOException {
        var rows = rows(written(List.of(List.of(
                new Line("=1+1", LocalDate.of(2026, 9, 1), Money.pounds("54460.10"), 7L),
                new Line(null, null, null, null)))));

        var names = rows.getFirst();
        assertThat(names.stream().map(cell -> cell.getText())).containsExactly("text", "day", "amount", "number");
        var first = rows.get(1);
        assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCell(0).getText()).isEqualTo("=1+1");
        assertThat(first.getCell(0).getFormula()).isNull();
        assertThat(first.getCell(1).asDate().toLocalDate()).isEqualTo("2026-09-01");
        assertThat(first.getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(first.getCell(2).asNumber()).isEqualByComparingTo("54460.10");
        assertThat(first.getCell(2).getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(first.getCell(3).asNumber()).isEqualByComparingTo("7");
        assertThat(rows.get(2).getCellText(2)).isEqualTo("not known");
        assertThat(rows.get(2).getCellText(0)).isEmpty();
    }

    @Test
    void begins_with_names_in_bold_that_stay_in_sight_and_columns_as_wide_as_them() throws IOException {
        var content = written(List.of());

        assertThat(part(content, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "ySplit=\"1\"", "width=\"10.0\"", "width=\"14.0\"");
        assertThat(part(content, "xl/styles.xml")).contains("<b");
    }

    @Test
    void gives_texts_that_mean_something_to_xml_or_excel_as_texts() throws IOException {
        var texts = List.of("+1", "-1", "@x", "\tx", "<b>&\"'", "Ünïcødé 名前 😀", "x".repeat(40_000), "a\u0000b");
        var rows = rows(written(List.of(
                texts.stream().map(text -> new Line(text, null, null, null)).toList())));

        assertThat(rows.stream().skip(1).map(row -> row.getCellText(0)).toList())
                .containsExactly("+1", "-1", "@x", "\tx", "<b>&\"'", "Ünïcødé 名前 😀", "x".repeat(32_767), "ab");
    }

    @Test
    void sends_every_piece_once() {
        var line = new Line("a", null, null, null);
        var content = written(List.of(List.of(line), List.of(line), List.of(line)));
        var text = new String(content, StandardCharsets.ISO_8859_1);

        assertThat(text.split("xl/worksheets/sheet1.xml", -1).length).isEqualTo(3);
    }

    @Test
    void is_read_by_our_own_reader() {
        var content = written(List.of(List.of(new Line("a", LocalDate.of(2026, 9, 1), Money.pounds("1.50"), 7L))));
        var workbook = Workbook.open(content);

        assertThat(workbook.rows(workbook.sheets().getFirst(), 9).get(1).cells())
                .containsExactly("a", "2026-09-01", "1.5", "7");
    }

    @Test
    void asks_for_rows_only_as_its_reader_takes_the_file() {
        var asked = new AtomicInteger();
        var pages = Flux.range(1, 200).map(number -> {
            asked.incrementAndGet();
            return IntStream.range(0, 4_000).mapToObj(Line::random).toList();
        });

        StepVerifier.create(FILE.of(pages), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(asked.get()).isBetween(1, 3))
                .thenRequest(10)
                .expectNextCount(10)
                .then(() -> assertThat(asked.get()).isBetween(11, 14))
                .thenCancel()
                .verify(LONGEST);
    }

    @Test
    void works_apart_from_the_threads_that_ask() {
        var threads = Collections.synchronizedList(new ArrayList<String>());
        var file = new XlsxFile<>("x", List.of(XlsxColumn.text("name", 9, (Integer row) -> {
            threads.add(Thread.currentThread().getName());
            return "x";
        })));
        var pages = Flux.just(List.of(1), List.of(2)).publishOn(Schedulers.parallel());

        StepVerifier.create(file.of(pages).then()).expectComplete().verify(LONGEST);
        assertThat(threads).hasSize(2).allMatch(name -> name.startsWith("boundedElastic"));
    }

    @Test
    void tells_an_error_of_its_rows_to_its_reader() {
        Flux<List<Line>> pages = Flux.concat(Mono.just(List.of()), Mono.error(new IllegalStateException("no rows")));

        StepVerifier.create(FILE.of(pages).then()).expectErrorMessage("no rows").verify(LONGEST);
    }

    private static byte[] written(List<List<Line>> pages) {
        var content = new ByteArrayOutputStream();
        FILE.of(Flux.fromIterable(pages))
                .doOnNext(piece -> content.writeBytes(bytes(piece)))
                .then()
                .block(LONGEST);
        return content.toByteArray();
    }

    static byte[] bytes(DataBuffer piece) {
        var bytes = new byte[piece.readableByteCount()];
        piece.read(bytes);
        return bytes;
    }

    private static List<Row> rows(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String part(byte[] content, String name) throws IOException {
        var channel = new SeekableInMemoryByteChannel(content);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Line(
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable Money amount,
            @Nullable Long number) {

        private static Line random(int number) {
            return new Line(UUID.randomUUID().toString(), null, null, (long) number);
        }
    }
}
