package uk.commissioning.runtime.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.person.PersonName;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Area;

/// What is to become of a person: another name and exactly these roles, one role less, no role at all, or another
/// area.
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

    /// Exactly these districts are the person's area; none of them means the whole council.
    record AssignedArea(Area area) implements PersonChange {

        /// Refuses what is no code of a district in England. An earlier district's code is one: records may bear it.
        public static AssignedArea ofCodes(Collection<String> codes) {
            var fields = new Fields();
            var area = fields.read(
                    "districts",
                    () -> new Area(codes.stream().map(AssignedArea::district).collect(Collectors.toSet())));
            fields.refuseAny();
            return new AssignedArea(area.get());
        }

        private static GssCode district(String code) {
            if (Districts.england().withCode(code) == null) throw Refused.because(PeopleReason.DISTRICT_NOT_KNOWN);
            return new GssCode(code);
        }
    }

    default String nameAfter(String name) {
        return switch (this) {
            case NameAndRoles wanted -> wanted.name();
            case WithoutRole _, WithoutRoles _, AssignedArea _ -> name;
        };
    }

    default Set<Role> rolesAfter(Set<Role> held) {
        return switch (this) {
            case NameAndRoles wanted -> wanted.roles();
            case WithoutRole without -> minus(held, without.role());
            case WithoutRoles _ -> Set.of();
            case AssignedArea _ -> held;
        };
    }

    default Area areaAfter(Area held) {
        return switch (this) {
            case NameAndRoles _, WithoutRole _, WithoutRoles _ -> held;
            case AssignedArea wanted -> wanted.area();
        };
    }

    private static Set<Role> minus(Set<Role> held, Role role) {
        var rest = EnumSet.noneOf(Role.class);
        rest.addAll(held);
        rest.remove(role);
        return rest;
    }
}
