package uk.commissioning.runtime.people;

import java.util.Map;
import java.util.UUID;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.permission.Role;

/// What the audit says about a role given or taken.
final class GrantEvents {

    private GrantEvents() {}

    static Audited made(UUID person, Role role) {
        return new Audited("grant.made", "person", person, Map.of("role", role.name()));
    }

    static Audited revoked(UUID person, Role role) {
        return new Audited("grant.revoked", "person", person, Map.of("role", role.name()));
    }
}
