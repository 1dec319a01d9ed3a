package uk.commissioning.kernel.identifier;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.Refused;

/// The regular shape of an identifier, and the reason given when a text does not have it.
record Shape(Pattern pattern, IdentifierReason reason) {
    private static final int LONGEST = 64;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Shape of(String regex, IdentifierReason reason) {
        return new Shape(Pattern.compile(regex), reason);
    }

    void check(String value) {
        match(value);
    }

    MatchResult match(String value) {
        var matcher = pattern.matcher(value);
        if (value.length() > LONGEST || !matcher.matches()) {
            throw Refused.because(reason);
        }
        return matcher.toMatchResult();
    }

    /// Without any spaces.
    static String packed(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    /// Without any spaces, in capitals.
    static String capitals(String text) {
        return packed(text).toUpperCase(Locale.ROOT);
    }
}
