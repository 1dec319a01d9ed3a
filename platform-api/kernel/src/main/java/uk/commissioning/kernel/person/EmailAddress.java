package uk.commissioning.kernel.person;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A work address to sign in with, in small letters.
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE = Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*+@" + LABEL
            + "(?:\\." + LABEL + ")*\\.[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) throw Refused.because(PersonReason.EMAIL_REQUIRED);
        if (value.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        if (!SHAPE.matcher(value).matches()) throw Refused.because(PersonReason.EMAIL_NOT_ACCEPTED);
    }

    @Override
    public String toString() {
        return value;
    }
}
