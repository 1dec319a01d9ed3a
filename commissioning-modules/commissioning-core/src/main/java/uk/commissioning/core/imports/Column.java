package uk.commissioning.core.imports;

/// A column of a kind of file: its name in row 1, how long a cell may be, whether it may be blank or left out of the
/// file altogether, and what it is for, in a sentence for people.
public record Column(String name, int longest, boolean mayBeBlank, boolean mayBeAbsent, String meaning) {

    public static Column needed(String name, int longest, String meaning) {
        return new Column(name, longest, false, false, meaning);
    }

    public static Column optional(String name, int longest, String meaning) {
        return new Column(name, longest, true, false, meaning);
    }

    /// A column that a file may leave out: then it says nothing about it, and what is stored stays.
    public static Column extra(String name, int longest, String meaning) {
        return new Column(name, longest, true, true, meaning);
    }
}
