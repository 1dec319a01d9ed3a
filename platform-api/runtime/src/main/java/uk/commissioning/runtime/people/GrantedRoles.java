package uk.commissioning.runtime.people;

import java.util.Set;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.Refused;

/// Roles as they are chosen for a person of a council.
final class GrantedRoles {

    private GrantedRoles() {}

    static Set<Role> any(Set<Role> chosen) {
        if (!chosen.stream().allMatch(Role::isGrantedByCouncils)) {
            throw Refused.because(PeopleReason.ROLE_NOT_GRANTED_BY_COUNCILS);
        }
        return Set.copyOf(chosen);
    }

    static Set<Role> some(Set<Role> chosen) {
        if (chosen.isEmpty()) throw Refused.because(PeopleReason.ROLE_REQUIRED);
        return any(chosen);
    }
}
