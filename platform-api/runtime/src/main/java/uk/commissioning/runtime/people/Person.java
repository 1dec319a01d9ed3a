package uk.commissioning.runtime.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Area;

/// Somebody who works for a council, with the roles and the area held in it now. `version` counts changes of all.
public record Person(
        UUID id,
        String name,
        String email,
        Instant invitedAt,
        boolean canSignIn,
        long version,
        Set<Role> roles,
        Area area) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /// What a change does to this person. Refuses one that was made on an older version.
    Changed by(PersonChange change, long expectedVersion) {
        if (expectedVersion != version) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);

        var after = change.rolesAfter(roles);
        var person = new Person(
                id, change.nameAfter(name), email, invitedAt, canSignIn, version + 1, after, change.areaAfter(area));
        return new Changed(
                person,
                without(after, roles),
                without(roles, after),
                !person.name.equals(name),
                !person.area.equals(area));
    }

    /// A person after a change, the roles it gave and took, and whether the name and the area are others.
    record Changed(Person person, Set<Role> granted, Set<Role> revoked, boolean renamed, boolean assigned) {

        boolean isNothing() {
            return granted.isEmpty() && revoked.isEmpty() && !renamed && !assigned;
        }

        boolean takesAnAdministrator() {
            return revoked.contains(Role.TENANT_ADMIN);
        }
    }

    private static Set<Role> without(Set<Role> these, Set<Role> those) {
        var rest = EnumSet.noneOf(Role.class);
        rest.addAll(these);
        rest.removeAll(those);
        return rest;
    }
}
