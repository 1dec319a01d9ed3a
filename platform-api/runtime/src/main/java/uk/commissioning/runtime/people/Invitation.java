package uk.commissioning.runtime.people;

import java.util.Set;
import uk.commissioning.kernel.permission.Role;

/// Somebody to be asked in: a name, a work address for signing in (lower case), and at least one role.
public record Invitation(String name, String email, Set<Role> roles) {

    public Invitation {
        var typed = new TypedPerson();
        name = typed.name(name);
        email = typed.email(email);
        roles = typed.someRoles(roles);
        typed.refuseIfAnythingIsWrong();
    }
}
