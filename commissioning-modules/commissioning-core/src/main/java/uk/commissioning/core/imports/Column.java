package uk.commissioning.core.imports;

/// A column of a kind of file: its name in row 1, how long a cell may be, and what it is for, in a sentence for
/// people.
public record Column(String name, int longest, boolean mayBeBlank, String meaning) {

    static Column needed(String name, int longest, String meaning) {
        return new Column(name, longest, false, meaning);
    }

    static Column optional(String name, int longest, String meaning) {
        return new Column(name, longest, true, meaning);
    }
}
