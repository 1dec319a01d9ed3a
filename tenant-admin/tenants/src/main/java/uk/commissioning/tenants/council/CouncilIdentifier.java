package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.UUID;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A number or code under which a council is known, from when to when, and where that was published (A3).
public record CouncilIdentifier(UUID id, IdentifierScheme scheme, String value, Validity validity, String source) {

    private static final int LONGEST_SOURCE = 300;

    public CouncilIdentifier {
        value = scheme.normalised(value);
        source = sourceOf(source);
    }

    /// Where an identifier was published, as it is stored.
    public static String sourceOf(String text) {
        var source = text.strip();
        if (source.isEmpty()) throw Refused.because(CouncilReason.IDENTIFIER_SOURCE_REQUIRED);
        if (source.length() > LONGEST_SOURCE) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST_SOURCE);
        return source;
    }

    /// What makes two requests for an identifier the same, whatever ids were drawn for them (A13).
    String input() {
        return String.join("\n", "identifier", scheme.code(), value, validity.toString(), source);
    }

    CouncilIdentifier endingOn(LocalDate last) {
        return new CouncilIdentifier(id, scheme, value, validity.endingOn(last), source);
    }

    /// Two codes of one scheme on one day, or the same PPON twice.
    boolean clashesWith(CouncilIdentifier other) {
        var sameThing = scheme == other.scheme && (scheme.oneAtATime() || value.equals(other.value));
        return sameThing && validity.overlaps(other.validity);
    }
}
