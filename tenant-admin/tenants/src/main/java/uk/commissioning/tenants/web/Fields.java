package uk.commissioning.tenants.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// Reads an input field by field, so that all fields that are refused are told at once.
public final class Fields {

    private final List<FieldRefusal> refusals = new ArrayList<>();

    /// Reads one field; what it gives may be asked for after `refuseAny`.
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

    /// Refuses the whole input if a field was refused.
    public void refuseAny() {
        if (!refusals.isEmpty()) throw Refused.fields(refusals);
    }

    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public static LocalDate day(@Nullable String text, Reason ifMissing) {
        var day = dayOrNone(text);
        if (day == null) throw Refused.because(ifMissing);
        return day;
    }

    public static @Nullable LocalDate dayOrNone(@Nullable String text) {
        if (text(text).isEmpty()) return null;
        try {
            return plausible(LocalDate.parse(text(text)));
        } catch (DateTimeParseException _) {
            throw Refused.because(InputReason.DAY_NOT_RECOGNISED);
        }
    }

    public static <E extends Enum<E>> E choice(Class<E> type, @Nullable String text, Reason ifMissing) {
        if (text(text).isEmpty()) throw Refused.because(ifMissing);
        var names = new ArrayList<String>();
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(text(text))) return choice;
            names.add(choice.name());
        }
        throw Refused.because(CommonReason.FIELD_NOT_RECOGNISED, "The value", String.join(", ", names));
    }

    private static LocalDate plausible(LocalDate day) {
        if (day.getYear() < 1000 || day.getYear() > 9999) throw Refused.because(InputReason.DAY_NOT_RECOGNISED);
        return day;
    }

    private void refuse(String field, Refused refused) {
        if (refused.fields().isEmpty()) {
            refusals.add(new FieldRefusal(field, refused.reason(), refused.arguments()));
            return;
        }
        refused.fields().stream()
                .map(inner -> new FieldRefusal(field + "." + inner.field(), inner.reason(), inner.arguments()))
                .forEach(refusals::add);
    }
}
