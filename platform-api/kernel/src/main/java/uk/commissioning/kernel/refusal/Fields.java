package uk.commissioning.kernel.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads an input field by field, so that all fields that are refused are told at once.
public final class Fields {

    private final List<FieldRefusal> refusals = new ArrayList<>();
    private final List<Refused> told = new ArrayList<>();

    /// Reads one field; what it gives may be asked for after `refuseAny`, or by the reading of a later field, which is
    /// not refused for what was wrong with this one.
    public <T extends @Nullable Object> Supplier<T> read(String field, Supplier<T> reading) {
        try {
            var value = reading.get();
            return () -> value;
        } catch (Refused refused) {
            refuse(field, refused);
            return () -> {
                throw refused;
            };
        }
    }

    public void refuse(String field, Reason reason, Object... arguments) {
        refusals.add(FieldRefusal.of(field, reason, arguments));
    }

    /// Refuses the whole input if a field was refused.
    public void refuseAny() {
        if (!refusals.isEmpty()) throw Refused.fields(refusals);
    }

    private void refuse(String field, Refused refused) {
        if (told.contains(refused)) return;
        told.add(refused);
        if (refused.fields().isEmpty()) {
            refusals.add(new FieldRefusal(field, refused.reason(), refused.arguments()));
            return;
        }
        refused.fields().stream()
                .map(inner -> new FieldRefusal(field + "." + inner.field(), inner.reason(), inner.arguments()))
                .forEach(refusals::add);
    }
}
