package uk.commissioning.core.imports.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.core.imports.Finding;
import uk.commissioning.core.imports.ImportState;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.SummaryRow;

/// The page of one import: its outcome, its counts, and what was found in the file.
public record ImportView(String council, ReadImports.Seen seen, ReadImports.FindingsPage page) {

    static ImportView of(String council, ReadImports.Seen seen, ReadImports.FindingsPage page) {
        return new ImportView(council, seen, page);
    }

    public String path() {
        return "/councils/" + council + "/core/imports";
    }

    public List<Link> way() {
        return List.of(Link.to(path(), "Imports"));
    }

    public FileImport.Result result() {
        return seen.fileImport().result();
    }

    public ImportWords words() {
        return ImportWords.of(result());
    }

    public boolean isWaiting() {
        return result().state() == ImportState.WAITING;
    }

    public boolean isStored() {
        return result().state() == ImportState.STORED;
    }

    /// Whether it waits for this person, who may decide about it.
    public boolean isMine() {
        return result().state() == ImportState.STAGED && seen.whole();
    }

    public boolean asks() {
        return result().told().questions() > 0;
    }

    public String own() {
        return path() + "/" + seen.fileImport().id();
    }

    public String expires() {
        var expires = seen.fileImport().expiresAt();
        return expires == null ? "" : ImportWords.moment(expires);
    }

    public boolean isRefused() {
        return result().state() == ImportState.REFUSED;
    }

    public String job() {
        return "/councils/" + council + "/jobs/" + seen.fileImport().jobId();
    }

    public String again() {
        return path() + "/kinds/" + seen.fileImport().sent().kind();
    }

    /// Without the ending, of which there are two.
    public String problemsFile() {
        return path() + "/" + seen.fileImport().id() + "/problems";
    }

    public List<SummaryRow> summary() {
        var sent = seen.fileImport().sent();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Kind of file", seen.kindTitle()));
        if (seen.whole()) rows.add(SummaryRow.of("File", sent.fileName()));
        rows.add(SummaryRow.of("Sent", ImportWords.moment(seen.fileImport().startedAt())));
        if (!isWaiting()) rows.addAll(counts());
        return rows;
    }

    private List<SummaryRow> counts() {
        var tally = result().tally();
        return List.of(
                SummaryRow.of("Rows", number(result().rows())),
                SummaryRow.of("Added", number(tally.added())),
                SummaryRow.of("Changed", number(tally.changed())),
                SummaryRow.of("Unchanged", number(tally.unchanged())),
                SummaryRow.of("Problems", number(result().told().problems())),
                SummaryRow.of("Questions", number(result().told().questions())),
                SummaryRow.of("Notices", number(result().told().notices())));
    }

    /// What stands before a finding that is no problem.
    public String mark(Finding finding) {
        return switch (finding.weight()) {
            case PROBLEM -> "";
            case QUESTION -> "To decide:";
            case CHANGE -> "Would change:";
            case NOTICE -> "For your information:";
        };
    }

    public String findingsTitle() {
        return switch (result().state()) {
            case REFUSED -> "What to correct";
            case STAGED -> "What would change, and what is worth knowing";
            default -> "Worth knowing";
        };
    }

    /// Where something was found that does not fit in the report.
    public boolean isCut() {
        return page.next() == null
                && page.from() + page.items().size()
                        < result().told().problems() + result().told().notices()
                && !page.items().isEmpty();
    }

    public @Nullable String next() {
        return page.next() == null ? null : path() + "/" + seen.fileImport().id() + "?after=" + page.next();
    }

    public @Nullable String previous() {
        if (page.from() == 0) return null;
        var before = Math.max(0, page.from() - ImportPages.FINDINGS);
        return path() + "/" + seen.fileImport().id() + "?after=" + before;
    }

    /// What the import made, where there is a page of it.
    public List<Link> made() {
        if (!isStored() || !seen.fileImport().sent().kind().equals("placements")) return List.of();
        var core = "/councils/" + council + "/core";
        return List.of(Link.to(core + "/placements", "Placements"), Link.to(core + "/register", "Contract register"));
    }

    private static String number(int count) {
        return "%,d".formatted(count);
    }
}
