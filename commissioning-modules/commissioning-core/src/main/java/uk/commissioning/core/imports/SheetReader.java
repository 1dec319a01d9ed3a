package uk.commissioning.core.imports;

import java.util.List;

/// Reads a file of one format. Whatever keeps it from being read is found, never thrown.
interface SheetReader {
    Sheet read(byte[] content, List<Column> columns, Findings findings);
}
