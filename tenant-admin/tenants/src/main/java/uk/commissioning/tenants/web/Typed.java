package uk.commissioning.tenants.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// What was typed into a field, as a value.
public final class Typed {

    private Typed() {}

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
}
