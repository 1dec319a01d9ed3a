package uk.commissioning.core.imports;

/// One of the answers that a person may give to a question about a cell or a row.
public record Choice(String code, String title) {
    /// May be chosen for every question: the row is as if it were not in the file.
    static final Choice LEAVE_OUT = new Choice("LEAVE_OUT", "Leave this row out");
}
