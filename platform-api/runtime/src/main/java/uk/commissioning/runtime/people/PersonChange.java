package uk.commissioning.runtime.people;

import java.util.EnumSet;
import java.util.Set;
import uk.commissioning.kernel.permission.Role;

/// What is to become of a person: another name and exactly these roles, one role less, or no role at all.
public sealed interface PersonChange {

    /// The name and the roles as they shall be.
    record NameAndRoles(String name, Set<Role> roles) implements PersonChange {

        public NameAndRoles {
            var typed = new TypedPerson();
            name = typed.name(name);
            roles = typed.roles(roles);
            typed.refuseIfAnythingIsWrong();
        }
    }

    /// One role is taken away; the others stay.
    record WithoutRole(Role role) implements PersonChange {}

    /// Every role is taken away: the person can no longer open the council.
    record WithoutRoles() implements PersonChange {}

    default String nameAfter(String name) {
        return switch (this) {
            case NameAndRoles wanted -> wanted.name();
            case WithoutRole _, WithoutRoles _ -> name;
        };
    }

    default Set<Role> rolesAfter(Set<Role> held) {
        return switch (this) {
            case NameAndRoles wanted -> wanted.roles();
            case WithoutRole without -> minus(held, without.role());
            case WithoutRoles _ -> Set.of();
        };
    }

    private static Set<Role> minus(Set<Role> held, Role role) {
        var rest = EnumSet.noneOf(Role.class);
        rest.addAll(held);
        rest.remove(role);
        return rest;
    }
}
