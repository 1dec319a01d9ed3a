package uk.commissioning.runtime.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// Reads the fields of a person as they are typed, and tells everything that is wrong at once.
final class TypedPerson {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern NOT_IN_A_NAME =
            Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern EMAIL =
            Pattern.compile("(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*+@" + LABEL
                    + "(?:\\." + LABEL + ")*\\.[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private final List<FieldRefusal> refusals = new ArrayList<>();

    String name(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            refuse(FieldRefusal.of("name", PeopleReason.NAME_REQUIRED));
        } else if (name.length() > LONGEST_NAME) {
            refuse(FieldRefusal.of("name", CommonReason.FIELD_TOO_LONG, LONGEST_NAME));
        } else if (NOT_IN_A_NAME.matcher(name).find()) {
            refuse(FieldRefusal.of("name", PeopleReason.NAME_NOT_ACCEPTED));
        }
        return name;
    }

    String email(String typed) {
        var email = typed.strip().toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            refuse(FieldRefusal.of("email", PeopleReason.EMAIL_REQUIRED));
        } else if (email.length() > LONGEST_EMAIL) {
            refuse(FieldRefusal.of("email", CommonReason.FIELD_TOO_LONG, LONGEST_EMAIL));
        } else if (!EMAIL.matcher(email).matches()) {
            refuse(FieldRefusal.of("email", PeopleReason.EMAIL_NOT_ACCEPTED));
        }
        return email;
    }

    Set<Role> roles(Set<Role> chosen) {
        if (!chosen.stream().allMatch(Role::isGrantedByCouncils)) {
            refuse(FieldRefusal.of("roles", PeopleReason.ROLE_NOT_GRANTED_BY_COUNCILS));
        }
        return Set.copyOf(chosen);
    }

    Set<Role> someRoles(Set<Role> chosen) {
        if (chosen.isEmpty()) refuse(FieldRefusal.of("roles", PeopleReason.ROLE_REQUIRED));
        return roles(chosen);
    }

    void refuseIfAnythingIsWrong() {
        if (!refusals.isEmpty()) throw Refused.fields(refusals);
    }

    private void refuse(FieldRefusal refusal) {
        refusals.add(refusal);
    }
}
