package uk.commissioning.kernel.permission;

import java.util.Set;

/// One thing a person may do, with the roles that give it. What no permission gives is refused.
/// The title completes "you may not …", such as `read placements`.
public record Permission(String code, String title, Set<Role> roles) {

    public Permission {
        roles = Set.copyOf(roles);
    }

    public static Permission of(String code, String title, Role... roles) {
        return new Permission(code, title, Set.of(roles));
    }

    public boolean isGivenTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
