package uk.commissioning.core.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// A workbook of one sheet, written page by page while it is sent: the next page of rows is asked for when the
/// reader has taken what came of the one before. Neither a thread nor a connection waits for a slow reader (A10).
///
///     new XlsxFile<>("Contract register", columns).of(pages)
public record XlsxFile<R>(String sheet, List<XlsxColumn<R>> columns) {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public XlsxFile {
        columns = List.copyOf(columns);
    }

    /// The file in pieces, for one reader each time it is asked for.
    public Flux<DataBuffer> of(Flux<List<R>> pages) {
        return Flux.defer(() -> {
            var writing = new Writing<>(this);
            var rows = pages.concatMap(page -> apart(() -> writing.write(page)), 1);
            return rows.concatWith(apart(writing::finish))
                    .filter(piece -> piece.length > 0)
                    .map(DefaultDataBufferFactory.sharedInstance::wrap);
        });
    }

    /// Packing takes a while: apart from the threads that serve requests.
    private static Mono<byte[]> apart(Step step) {
        Scheduler apart = Schedulers.boundedElastic();
        return Mono.fromCallable(step::piece).subscribeOn(apart);
    }

    /// A step that gives what is ready of the file.
    private interface Step {
        byte[] piece() throws IOException;
    }

    /// One file on its way; never two steps of it at once.
    private static final class Writing<R> {
        private static final String APPLICATION = "Commissioning platform";
        private static final int MOST_ROWS = 1_048_576;

        private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
        private final Workbook workbook = new Workbook(ready, APPLICATION, null);
        private final List<XlsxColumn<R>> columns;
        private final Worksheet sheet;
        private int rows;

        private Writing(XlsxFile<R> file) {
            columns = file.columns;
            sheet = workbook.newWorksheet(file.sheet);
            sheet.freezePane(0, 1);
            for (var place = 0; place < columns.size(); place++) {
                sheet.width(place, columns.get(place).width());
                sheet.inlineString(rows, place, columns.get(place).name());
                sheet.style(rows, place).bold().set();
            }
            rows++;
        }

        private byte[] write(List<R> page) throws IOException {
            for (var row : page) {
                if (rows == MOST_ROWS) throw new IllegalStateException("More rows than a sheet can hold");
                for (var place = 0; place < columns.size(); place++) {
                    columns.get(place).write(row, sheet, rows, place);
                }
                rows++;
            }
            sheet.flush();
            return taken();
        }

        private byte[] finish() throws IOException {
            workbook.finish();
            return taken();
        }

        private byte[] taken() {
            var piece = ready.toByteArray();
            ready.reset();
            return piece;
        }
    }
}
