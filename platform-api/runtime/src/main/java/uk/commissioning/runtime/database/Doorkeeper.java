package uk.commissioning.runtime.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Area;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// Decides from what BEGIN found whether a person may come in: grant, module, permission, in that order (A4, A5, A7).
final class Doorkeeper {

    static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, Function.identity()));

    private final InstalledModules modules;

    Doorkeeper(InstalledModules modules) {
        this.modules = modules;
    }

    /// The visit, or a refusal that says the same of no grant and of no council.
    Visit admit(CouncilBinding binding, Entrance.@Nullable Council found, Permission permission) {
        var visit = visit(binding, found);
        if (visit == null) throw Refused.because(CommonReason.NOT_FOUND);

        var module = binding.module();
        if (module != null && !visit.uses(module)) {
            throw Refused.because(CommonReason.MODULE_NOT_ENABLED, modules.title(module));
        }
        visit.require(permission);
        return visit;
    }

    /// The person's visit; none without a role in the council.
    @Nullable
    Visit visit(CouncilBinding binding, Entrance.@Nullable Council found) {
        if (found == null) return null;

        var roles = roles(found.roles());
        if (roles.isEmpty()) return null;

        var council = new Visit.Council(
                binding.council(), found.key(), found.name(), CouncilState.valueOf(found.state()), found.suspended());
        return new Visit(binding.actor(), council, roles, area(found.districts()), modules.usedWith(found.modules()));
    }

    private static Area area(List<String> districts) {
        return new Area(districts.stream().map(GssCode::new).collect(Collectors.toUnmodifiableSet()));
    }

    /// A role that this build does not know gives nothing.
    private static Set<Role> roles(List<String> names) {
        return names.stream().filter(ROLES::containsKey).map(ROLES::get).collect(Collectors.toUnmodifiableSet());
    }
}
