package uk.commissioning.core.agreements;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreements.Entitled.Whom;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// Who is to be entitled, and from when to when.
public record EntitledWanted(
        Whom whom, LocalDate from, @Nullable LocalDate to) {

    private static final int LONGEST_NAME = 200;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    /// As it was typed; without a kind it is an authority, without a last day it holds on.
    public record Typed(
            @Nullable String kind,
            @Nullable String authority,
            @Nullable String gss,
            @Nullable String from,
            @Nullable String to) {

        public EntitledWanted read() {
            var fields = new Fields();
            var told = fields.read("kind", () -> kindOf(kind));
            var name = fields.read("authority", () -> nameOf(authority));
            var code = fields.read("gss", () -> codeOf(gss));
            var first = fields.read("from", () -> day(required(from)));
            var last = fields.<@Nullable LocalDate>read("to", () -> isBlank(to) ? null : day(required(to)));
            fields.refuseAny();

            var whom = new Whom(told.get(), name.get(), code.get());
            checkNamed(fields, whom);
            checkDays(fields, first.get(), last.get());
            fields.refuseAny();
            return new EntitledWanted(whom, first.get(), last.get());
        }
    }

    /// The last day of an entry, as it was typed.
    public static LocalDate lastDay(@Nullable String text) {
        var fields = new Fields();
        var day = fields.read("lastDay", () -> day(required(text)));
        fields.refuseAny();
        return day.get();
    }

    private static void checkNamed(Fields fields, Whom whom) {
        var isNamed = whom.authority() != null || whom.gss() != null;
        switch (whom.kind()) {
            case AUTHORITY -> {
                if (!isNamed) fields.refuse("authority", EntitledReason.ENTITLED_NOT_NAMED);
            }
            case SUCCESSORS -> {
                if (isNamed) fields.refuse("authority", EntitledReason.ENTITLED_SUCCESSORS_HAVE_NO_NAME);
            }
        }
    }

    private static void checkDays(Fields fields, LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            fields.refuse("to", EntitledReason.ENTITLED_ENDED_BEFORE_ITS_START, first);
        }
    }

    private static Entitled.Kind kindOf(@Nullable String text) {
        return isBlank(text)
                ? Entitled.Kind.AUTHORITY
                : ListParameters.recognised("kind", Entitled.Kind.values(), required(text));
    }

    private static @Nullable String nameOf(@Nullable String text) {
        if (isBlank(text)) return null;

        var name = required(text);
        if (name.length() > LONGEST_NAME) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST_NAME);
        return name;
    }

    private static @Nullable String codeOf(@Nullable String text) {
        if (isBlank(text)) return null;

        var code = GssCode.parse(required(text));
        if (!code.area().hasChildrensServices()) throw Refused.because(EntitledReason.ENTITLED_CODE_IS_NO_COUNCIL);
        return code.value();
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) return day;
        } catch (DateTimeException notADate) {
            throw Refused.because(PlacementReason.DATE_NOT_RECOGNISED);
        }
        throw Refused.because(PlacementReason.DATE_NOT_RECOGNISED);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String required(@Nullable String text) {
        if (text == null || text.isBlank()) throw Refused.because(CommonReason.FIELD_REQUIRED);
        return text.strip();
    }
}
