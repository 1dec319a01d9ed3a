package uk.commissioning.kernel.person;

import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A person's name as it is written.
public record PersonName(String value) {

    private static final int LONGEST = 200;

    /// Control, private-use and direction signs, which hide what a name says.
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    public PersonName {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty()) throw Refused.because(PersonReason.NAME_REQUIRED);
        if (value.length() > LONGEST) throw Refused.because(CommonReason.FIELD_TOO_LONG, LONGEST);
        if (NOT_SHOWN.matcher(value).find()) throw Refused.because(PersonReason.NAME_NOT_ACCEPTED);
    }

    @Override
    public String toString() {
        return value;
    }
}
