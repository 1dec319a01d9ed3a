package uk.commissioning.core.imports;

import java.util.List;

/// Reads a file in the format that its content has.
final class AnySheets implements SheetReader {
    private final SheetReader csv = new CsvSheets();
    private final SheetReader workbooks = new XlsxSheets();

    @Override
    public Sheet read(byte[] content, List<Column> columns, Findings findings) {
        var reader = switch (FileFormat.of(content)) {
            case CSV -> csv;
            case WORKBOOK -> workbooks;
        };
        return reader.read(content, columns, findings);
    }
}
