package uk.commissioning.core.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What was found in a file, packed small to be kept under seal.
final class Report {
    static final String PURPOSE = "core.import.report";

    private Report() {}

    static byte[] packed(List<Finding> findings) {
        var packed = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8);
                var lines = CsvWriter.builder().build(writer)) {
            for (var finding : findings) {
                lines.writeRecord(
                        String.valueOf(finding.row()),
                        finding.column(),
                        finding.value(),
                        finding.weight().name(),
                        finding.code(),
                        finding.sentence(),
                        choices(finding));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static List<Finding> unpacked(byte[] packed) {
        try (var lines = CsvReader.builder()
                        .ofCsvRecord(new InputStreamReader(
                                new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8));
                var found = lines.stream()) {
            return found.map(Report::finding).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Finding finding(CsvRecord line) {
        return new Finding(
                Integer.parseInt(line.getField(0)),
                line.getField(1),
                line.getField(2),
                weight(line.getField(3)),
                line.getField(4),
                line.getField(5),
                line.getFieldCount() > 6 ? choices(line.getField(6)) : List.of());
    }

    /// Reports of before there were questions say whether it is a notice.
    private static Finding.Weight weight(String text) {
        return switch (text) {
            case "true" -> Finding.Weight.NOTICE;
            case "false" -> Finding.Weight.PROBLEM;
            default -> Finding.Weight.valueOf(text);
        };
    }

    /// A choice a line: its code, a tab, its title.
    private static String choices(Finding finding) {
        return finding.choices().stream()
                .map(choice -> choice.code() + "\t" + choice.title())
                .collect(Collectors.joining("\n"));
    }

    private static List<Choice> choices(String packed) {
        return packed.lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Choice(parts[0], parts[1]))
                .toList();
    }
}
