package uk.commissioning.runtime.database;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;

/// What a transaction found as it began.
sealed interface Entrance {

    /// The council, and the roles and the districts that the person has in it.
    record Council(
            String key,
            String name,
            String state,
            boolean suspended,
            List<String> roles,
            List<String> districts,
            List<String> modules)
            implements Entrance {

        static Council read(Readable row) {
            return new Council(
                    text(row, "council_key"),
                    text(row, "council_name"),
                    text(row, "state"),
                    Boolean.TRUE.equals(row.get("suspended", Boolean.class)),
                    list(row, "roles"),
                    list(row, "districts"),
                    list(row, "modules"));
        }
    }

    /// The reorganisation, whether the person is an operator, and the person's roles: one council and one role at a
    /// time, in two lists.
    record Reorganisation(
            String key, String name, String state, boolean operator, List<String> councils, List<String> roles)
            implements Entrance {

        static Reorganisation read(Readable row) {
            return new Reorganisation(
                    text(row, "reorganisation_key"),
                    text(row, "reorganisation_name"),
                    text(row, "state"),
                    Boolean.TRUE.equals(row.get("is_operator", Boolean.class)),
                    list(row, "councils"),
                    list(row, "roles"));
        }
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static List<String> list(Readable row, String column) {
        var values = row.get(column, String[].class);
        return values == null ? List.of() : List.of(values);
    }

    /// The person is an operator.
    record Operator() implements Entrance {}

    /// Nobody asks: the platform's own work in a council.
    record Platform() implements Entrance {}
}
