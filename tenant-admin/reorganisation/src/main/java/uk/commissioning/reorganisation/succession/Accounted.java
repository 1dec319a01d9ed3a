package uk.commissioning.reorganisation.succession;

/// What became of the rows of one table: those the predecessors have, and those that successors were given. Rows that
/// stay in the archive were given to nobody; a row may go to several.
public record Accounted(String table, String follows, long held, long given) {}
