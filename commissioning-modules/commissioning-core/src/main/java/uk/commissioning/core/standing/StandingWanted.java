package uk.commissioning.core.standing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// What somebody wants: the school by its URN or the whole provider that runs it, a status, why, and the first day.
public record StandingWanted(Urn urn, boolean wholeProvider, Judgement judgement, LocalDate from) {

    private static final int LONGEST_REASON = 500;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    /// A status and the reason for it.
    public record Judgement(StandingStatus status, String reason) {

        public static Judgement read(@Nullable String status, @Nullable String reason) {
            var fields = new Fields();
            var told = fields.read("status", () -> statusOf(status));
            var why = fields.read("reason", () -> reasonOf(reason));
            fields.refuseAny();
            return new Judgement(told.get(), why.get());
        }
    }

    /// As it was typed; `wholeProvider` is said where anything is.
    public record Typed(
            @Nullable String urn,
            boolean wholeProvider,
            @Nullable String status,
            @Nullable String reason,
            @Nullable String from) {

        public StandingWanted read() {
            var fields = new Fields();
            var school = fields.read("urn", () -> Urn.parse(required(urn)));
            var told = fields.read("status", () -> statusOf(status));
            var why = fields.read("reason", () -> reasonOf(reason));
            var day = fields.read("from", () -> dayOf(required(from)));
            fields.refuseAny();
            return new StandingWanted(school.get(), wholeProvider, new Judgement(told.get(), why.get()), day.get());
        }
    }

    private static StandingStatus statusOf(@Nullable String text) {
        var wanted = required(text).toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(StandingStatus.values())
                .filter(status -> status.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonReason.FIELD_NOT_RECOGNISED,
                        "status",
                        Arrays.stream(StandingStatus.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static String reasonOf(@Nullable String text) {
        var told = required(text);
        if (told.length() > LONGEST_REASON) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST_REASON);
        return told;
    }

    private static LocalDate dayOf(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) return day;
        } catch (DateTimeException notADate) {
            throw Refused.because(PlacementReason.DATE_NOT_RECOGNISED);
        }
        throw Refused.because(PlacementReason.DATE_NOT_RECOGNISED);
    }

    private static String required(@Nullable String text) {
        if (text == null || text.isBlank()) throw Refused.because(CommonReason.FIELD_REQUIRED);
        return text.strip();
    }
}
