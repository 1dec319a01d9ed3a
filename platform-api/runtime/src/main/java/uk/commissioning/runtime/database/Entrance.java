package uk.commissioning.runtime.database;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
                    text(row.get("council_key", String.class)),
                    text(row.get("council_name", String.class)),
                    text(row.get("state", String.class)),
                    Boolean.TRUE.equals(row.get("suspended", Boolean.class)),
                    list(row.get("roles", String[].class)),
                    list(row.get("districts", String[].class)),
                    list(row.get("modules", String[].class)));
        }

        private static String text(@Nullable String value) {
            return Objects.requireNonNull(value);
        }

        private static List<String> list(String @Nullable [] values) {
            return values == null ? List.of() : List.of(values);
        }
    }

    /// The person is an operator.
    record Operator() implements Entrance {}

    /// Nobody asks: the platform's own work in a council.
    record Platform() implements Entrance {}
}
