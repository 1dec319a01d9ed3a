package uk.commissioning.runtime.people;

import java.util.Set;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.person.EmailAddress;
import uk.commissioning.kernel.person.PersonName;
import uk.commissioning.kernel.refusal.Fields;

/// Somebody to be asked in: a name, a work address for signing in (lower case), and at least one role.
public record Invitation(String name, String email, Set<Role> roles) {

    public Invitation {
        var fields = new Fields();
        var typedName = name;
        var typedEmail = email;
        var chosen = roles;
        var called = fields.read("name", () -> new PersonName(typedName).value());
        var address = fields.read("email", () -> new EmailAddress(typedEmail).value());
        var held = fields.read("roles", () -> GrantedRoles.some(chosen));
        fields.refuseAny();
        name = called.get();
        email = address.get();
        roles = held.get();
    }
}
