package uk.commissioning.core.imports;

/// Something to tell about a file: where, the value as it was sent, and what is wrong and what to do. A notice is
/// worth knowing and stops nothing. Rows are numbered as a spreadsheet shows them: the column names are row 1.
public record Finding(int row, String column, String value, boolean notice, String code, String sentence) {}
