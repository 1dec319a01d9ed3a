package uk.commissioning.core.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;

/// What people need to know of a kind of file: its code in addresses, what one row is, its columns, and who may send
/// it. Reading a report that tells about children is logged (domain 7.4).
public record ImportKind(
        String code,
        String title,
        String meaning,
        List<Column> columns,
        Permission permission,
        boolean tellsAboutChildren,
        @Nullable String module) {
    public ImportKind {
        columns = List.copyOf(columns);
    }

    /// A kind of the core, which every council has.
    ImportKind(
            String code,
            String title,
            String meaning,
            List<Column> columns,
            Permission permission,
            boolean tellsAboutChildren) {
        this(code, title, meaning, columns, permission, tellsAboutChildren, null);
    }

    /// Whether a council has it: the core's always, a module's when it uses the module (A7).
    boolean isUsedIn(Visit visit) {
        return module == null || visit.uses(module);
    }

    /// A file about children is of every district, and what it is compared with is too: not for people with an area.
    boolean isOutsideAreaOf(Visit visit) {
        return tellsAboutChildren && !visit.area().isWholeCouncil();
    }

    boolean isSentBy(Visit visit) {
        return isUsedIn(visit) && visit.may(permission) && !isOutsideAreaOf(visit);
    }

    /// Refuses where the council does not use the kind's module, and where the person's area keeps the kind away.
    void requireOpen(Visit visit) {
        if (!isUsedIn(visit)) throw Refused.because(CommonReason.MODULE_NOT_ENABLED, title);
        if (isOutsideAreaOf(visit)) throw Refused.because(ImportReason.FILE_OUTSIDE_AREA);
    }
}
