package uk.commissioning.core.imports;

/// What a person chose for a question about a cell of a staged file.
public record Decision(int row, String column, String choice) {}
