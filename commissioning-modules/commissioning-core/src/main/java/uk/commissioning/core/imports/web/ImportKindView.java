package uk.commissioning.core.imports.web;

import java.util.List;
import uk.commissioning.core.imports.ImportKind;
import uk.commissioning.core.xlsx.XlsxFile;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;

/// The form for a kind of file: its columns, an example, and what was wrong with the file that was sent.
public record ImportKindView(String council, ImportKind kind, String largestFile, List<FieldMessage> errors) {
    public ImportKindView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/core/imports";
    }

    public String action() {
        return path() + "/kinds/" + kind.code();
    }

    /// Without the ending, of which there are two.
    public String example() {
        return path() + "/examples/" + kind.code();
    }

    /// What a browser offers to choose from.
    public String accepted() {
        return ".xlsx,.csv,text/csv," + XlsxFile.MEDIA_TYPE;
    }

    public List<Link> way() {
        return List.of(Link.to(path(), "Imports"));
    }
}
