package uk.commissioning.kernel.tenancy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A person in a reorganisation, as the database knows it at this moment: the roles by the key of each council that
/// takes part, and whether the person is a platform operator.
public record ReorganisationVisit(
        Actor actor, Reorganisation reorganisation, boolean operator, Map<String, Set<Role>> roles) {

    public ReorganisationVisit {
        roles = Map.copyOf(roles);
    }

    /// The reorganisation of a visit. `key` is its name in paths, such as `kent-and-medway`.
    public record Reorganisation(UUID id, String key, String name, ReorganisationState state) {}

    /// The visit of the running transaction; an error outside one.
    public static Mono<ReorganisationVisit> current() {
        return Mono.deferContextual(context -> Mono.just(context.get(ReorganisationVisit.class)));
    }

    public boolean may(Permission permission) {
        return operator && permission.roles().contains(Role.PLATFORM_OPERATOR)
                || roles.values().stream().anyMatch(permission::isGivenTo);
    }

    /// Whether the person may do it for one council: holds the role there.
    public boolean mayFor(String council, Permission permission) {
        return permission.isGivenTo(roles.getOrDefault(council, Set.of()));
    }

    /// Refuses with `not-allowed` unless a role in one of the councils, or the operator's, gives the permission.
    public void require(Permission permission) {
        if (!may(permission)) throw Refused.because(CommonReason.NOT_ALLOWED, permission.title());
    }

    /// Refuses with `not-allowed` unless a role in that council gives the permission.
    public void requireFor(String council, Permission permission) {
        if (!mayFor(council, permission)) throw Refused.because(CommonReason.NOT_ALLOWED, permission.title());
    }
}
