package uk.commissioning.kernel.module;

import java.util.List;
import java.util.regex.Pattern;

/// How a module's records are counted and destroyed in a council (ADR 18): two functions of its schema, for the
/// bound council, that answer `record_kind` and `records`. The kinds are told in this order.
public record Purge(String counting, String destroying, List<String> recordKinds) {

    private static final Pattern FUNCTION = Pattern.compile("([a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)?");

    public static final Purge NONE = new Purge("", "", List.of());

    public Purge {
        if (!FUNCTION.matcher(counting).matches()
                || !FUNCTION.matcher(destroying).matches()) {
            throw new IllegalArgumentException("A function is named as schema.function");
        }
        recordKinds = List.copyOf(recordKinds);
    }

    /// The functions `held` and `purge` of the module's schema.
    public static Purge inSchema(String schema, String... recordKinds) {
        return new Purge(schema + ".held", schema + ".purge", List.of(recordKinds));
    }

    public boolean exists() {
        return !destroying.isEmpty();
    }
}
