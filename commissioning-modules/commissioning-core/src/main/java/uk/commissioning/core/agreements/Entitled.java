package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;

/// Somebody who may use an agreement beside the council itself, from one day to another (PR-02).
public record Entitled(
        UUID id,
        UUID agreementId,
        Whom whom,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {

    /// An authority, or whoever succeeds to those entitled when councils are reorganised.
    public enum Kind {
        AUTHORITY,
        SUCCESSORS
    }

    /// An authority has a name or a GSS code, or both; successors in title have neither.
    public record Whom(
            Kind kind, @Nullable String authority, @Nullable String gss) {

        boolean isSame(Whom other) {
            return kind == other.kind
                    && (gss != null && other.gss != null
                            ? gss.equals(other.gss)
                            : Objects.equals(lower(authority), lower(other.authority)));
        }

        private static @Nullable String lower(@Nullable String name) {
            return name == null ? null : name.toLowerCase(Locale.UK);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether both would say the same of the same days.
    boolean overlaps(Entitled other) {
        return whom.isSame(other.whom)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    Entitled ended(LocalDate lastDay) {
        if (lastDay.isBefore(from)) throw Refused.because(EntitledReason.ENTITLED_ENDED_BEFORE_ITS_START, from);
        return new Entitled(id, agreementId, whom, from, lastDay, version);
    }
}
