package uk.commissioning.kernel.tenancy;

import java.util.Set;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A person in a council, as the database knows it at this moment: roles, area, the council's state, the modules it
/// uses.
public record Visit(Actor actor, Council council, Set<Role> roles, Area area, Set<String> modules) {

    /// The council of a visit. `key` is its name in paths, such as `kent`.
    public record Council(TenantId id, String key, String name, CouncilState state, boolean suspended) {

        public boolean takesChanges() {
            return state.takesChanges() && !suspended;
        }
    }

    /// The visit of the running transaction; an error outside one.
    public static Mono<Visit> current() {
        return Mono.deferContextual(context -> Mono.just(context.get(Visit.class)));
    }

    public boolean may(Permission permission) {
        return permission.isGivenTo(roles);
    }

    public boolean uses(String module) {
        return modules.contains(module);
    }

    /// Refuses with `not-allowed` unless one of the person's roles gives the permission (domain 10).
    public void require(Permission permission) {
        if (!may(permission)) throw Refused.because(CommonReason.NOT_ALLOWED, permission.title());
    }

    /// Refuses changes in a council that is suspended, not open yet, closing or dissolved (domain 6.5).
    public void requireChangesTaken() {
        if (council.suspended()) throw Refused.because(CommonReason.COUNCIL_SUSPENDED, council.name());
        switch (council.state()) {
            case SHADOW, LIVE -> {}
            case PLANNED -> throw Refused.because(CommonReason.COUNCIL_NOT_OPEN, council.name());
            case CLOSING -> throw Refused.because(CommonReason.COUNCIL_CLOSING, council.name());
            case DISSOLVED -> throw Refused.because(CommonReason.COUNCIL_DISSOLVED, council.name());
        }
    }
}
