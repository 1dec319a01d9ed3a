package uk.commissioning.core.imports;

import java.util.List;
import uk.commissioning.kernel.permission.Permission;

/// What people need to know of a kind of file: its code in addresses, what one row is, its columns, and who may send
/// it. Reading a report that tells about children is logged (domain 7.4).
public record ImportKind(
        String code,
        String title,
        String meaning,
        List<Column> columns,
        Permission permission,
        boolean tellsAboutChildren) {
    public ImportKind {
        columns = List.copyOf(columns);
    }
}
