package uk.commissioning.runtime.people;

import java.util.EnumSet;
import java.util.Set;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.person.PersonName;
import uk.commissioning.kernel.refusal.Fields;

/// What is to become of a person: another name and exactly these roles, one role less, or no role at all.
public sealed interface PersonChange {

    /// The name and the roles as they shall be.
    record NameAndRoles(String name, Set<Role> roles) implements PersonChange {

        public NameAndRoles {
            var fields = new Fields();
            var typedName = name;
            var chosen = roles;
            var called = fields.read("name", () -> new PersonName(typedName).value());
            var held = fields.read("roles", () -> GrantedRoles.any(chosen));
            fields.refuseAny();
            name = called.get();
            roles = held.get();
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
