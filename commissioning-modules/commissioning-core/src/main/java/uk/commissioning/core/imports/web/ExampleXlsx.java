package uk.commissioning.core.imports.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.commissioning.core.xlsx.XlsxColumn;
import uk.commissioning.core.xlsx.XlsxFile;

/// A kind's example as a workbook, made of the CSV file so that the two say the same.
record ExampleXlsx(String kind, Resource csv) {

    Flux<DataBuffer> content() {
        return Mono.fromSupplier(this::records)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMapMany(records -> new XlsxFile<>(kind, columns(records.getFirst()))
                        .of(Flux.just(records.subList(1, records.size()))));
    }

    private List<List<String>> records() {
        try (var reader = new InputStreamReader(csv.getInputStream(), StandardCharsets.UTF_8);
                var records = CsvReader.builder().ofCsvRecord(reader).stream()) {
            return records.map(CsvRecord::getFields).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<XlsxColumn<List<String>>> columns(List<String> names) {
        var columns = new ArrayList<XlsxColumn<List<String>>>();
        for (var place = 0; place < names.size(); place++) {
            var column = place;
            columns.add(XlsxColumn.mixed(names.get(place), 18, row -> typed(row.get(column))));
        }
        return columns;
    }

    /// As people would type it: days as days, and numbers that a spreadsheet does not change as numbers.
    private static Object typed(String cell) {
        if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) return LocalDate.parse(cell);
        return cell.matches("[1-9]\\d{0,14}") ? (Object) Long.valueOf(cell) : cell;
    }
}
