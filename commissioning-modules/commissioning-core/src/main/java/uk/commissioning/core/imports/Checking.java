package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.commissioning.kernel.vault.CouncilKeys;

/// A file to be checked, where to tell what is found, the council's keys and the day.
public record Checking(Sheet sheet, Findings findings, CouncilKeys keys, LocalDate today) {

    /// The rows, each read as the kind of file reads them.
    public <R> List<R> rows(Function<Row, R> reading) {
        return sheet.rows(findings).stream().map(reading).toList();
    }
}
