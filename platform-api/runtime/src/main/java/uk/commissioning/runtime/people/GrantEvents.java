package uk.commissioning.runtime.people;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Area;

/// What the audit says about a role given or taken, and about another area.
final class GrantEvents {

    private GrantEvents() {}

    static Audited made(UUID person, Role role) {
        return new Audited("grant.made", "person", person, Map.of("role", role.name()));
    }

    static Audited revoked(UUID person, Role role) {
        return new Audited("grant.revoked", "person", person, Map.of("role", role.name()));
    }

    static Audited assigned(UUID person, Area area) {
        var districts = area.districts().stream().sorted().map(GssCode::value).collect(Collectors.joining(" "));
        return new Audited(
                "area.assigned", "person", person, Map.of("districts", area.isWholeCouncil() ? "ALL" : districts));
    }
}
