package uk.commissioning.core.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.imports.ImportKind;
import uk.commissioning.core.imports.ReadImports;

/// The page of imports: what can be sent, and what was.
public record ImportsView(
        String path,
        List<ImportKind> sendable,
        boolean withoutChildren,
        List<Line> lines,
        @Nullable String older,
        boolean continued) {

    static ImportsView of(String council, ReadImports.Latest latest, boolean continued) {
        var path = "/councils/" + council + "/core/imports";
        return new ImportsView(
                path,
                latest.sendable(),
                latest.withoutChildren(),
                latest.items().stream().map(seen -> Line.of(path, seen)).toList(),
                latest.next() == null ? null : path + "?after=" + latest.next(),
                continued);
    }

    public String form(ImportKind kind) {
        return path + "/kinds/" + kind.code();
    }

    /// One import in the list.
    public record Line(
            String href, String when, String kind, @Nullable String fileName, ImportWords outcome) {

        static Line of(String path, ReadImports.Seen seen) {
            var shown = seen.fileImport();
            return new Line(
                    path + "/" + shown.id(),
                    ImportWords.moment(shown.startedAt()),
                    seen.kindTitle(),
                    seen.whole() ? shown.sent().fileName() : null,
                    ImportWords.of(shown.result()));
        }
    }
}
