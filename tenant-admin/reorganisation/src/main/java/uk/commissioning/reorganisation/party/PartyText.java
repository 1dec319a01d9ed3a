package uk.commissioning.reorganisation.party;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// Texts of a reorganisation as they are stored.
public final class PartyText {

    private static final int LONGEST = 200;
    private static final int SHOWN = 40;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P} ]*");

    private PartyText() {}

    /// A name in paths.
    public static String key(@Nullable String text, Reason ifNone) {
        var key = stripped(text);
        if (!KEY.matcher(key).matches()) throw Refused.because(ifNone);
        return key;
    }

    /// The key of a council that is there; what cannot be a key is no council's.
    public static String councilKey(@Nullable String text) {
        var key = stripped(text);
        if (key.isEmpty()) throw Refused.because(PartyReason.COUNCIL_NOT_NAMED);
        if (!KEY.matcher(key).matches()) throw Refused.because(PartyReason.PREDECESSOR_NOT_KNOWN, shortened(key));
        return key;
    }

    public static String name(@Nullable String text, Reason ifEmpty) {
        var name = words(text);
        if (name.isEmpty()) throw Refused.because(ifEmpty);
        return name;
    }

    /// Empty where there is none.
    public static String words(@Nullable String text) {
        var words = stripped(text);
        if (words.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        if (!WORDS.matcher(words).matches()) throw Refused.because(PartyReason.REORGANISATION_TEXT_NOT_VALID);
        return words;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
