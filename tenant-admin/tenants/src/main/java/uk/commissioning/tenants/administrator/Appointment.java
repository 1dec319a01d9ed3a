package uk.commissioning.tenants.administrator;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// Who is to be a council's first administrator.
public record Appointment(Name name, Email email) {

    /// A person's name as it is written.
    public record Name(String value) {

        private static final int LONGEST = 200;
        /// Control, private-use and direction signs, which hide what a name says.
        private static final Pattern NOT_IN_A_NAME =
                Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

        public Name {
            value = value.strip().replaceAll("\\s+", " ");
            if (value.isEmpty()) throw Refused.because(AdministratorReason.ADMINISTRATOR_NAME_REQUIRED);
            requireLength(value, LONGEST);
            if (NOT_IN_A_NAME.matcher(value).find()) {
                throw Refused.because(AdministratorReason.ADMINISTRATOR_NAME_NOT_VALID);
            }
        }
    }

    /// A work address to sign in with, in small letters.
    public record Email(String value) {

        private static final int LONGEST = 254;
        private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_{|}~-]+";
        private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
        private static final Pattern SHAPE =
                Pattern.compile("(?=.{1,64}@)%1$s(?:\\.%1$s)*+@%2$s(?:\\.%2$s)*\\.[a-z]{2,63}".formatted(ATOM, LABEL));

        public Email {
            value = value.strip().toLowerCase(Locale.ROOT);
            if (value.isEmpty()) throw Refused.because(AdministratorReason.ADMINISTRATOR_EMAIL_REQUIRED);
            requireLength(value, LONGEST);
            if (!SHAPE.matcher(value).matches()) {
                throw Refused.because(AdministratorReason.ADMINISTRATOR_EMAIL_NOT_VALID);
            }
        }
    }

    private static void requireLength(String value, int longest) {
        if (value.length() > longest) throw Refused.because(CommonReason.FIELD_TOO_LONG, longest);
    }
}
