package uk.commissioning.runtime.home;

import java.util.ArrayList;
import java.util.List;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.kernel.module.NavigationItem;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.auditing.AuditingPermissions;
import uk.commissioning.runtime.modules.ModulesPermissions;
import uk.commissioning.runtime.people.PeoplePermissions;

/// Where a visitor may go in a council: pages of its modules and the platform's own, by permission.
public final class Places {

    private static final List<NavigationItem> PLATFORMS_OWN = List.of(
            new NavigationItem("People", "/people", PeoplePermissions.READ),
            new NavigationItem("Modules", "/modules", ModulesPermissions.READ),
            new NavigationItem("Audit", "/audit", AuditingPermissions.READ_AUDIT));

    private final List<ModuleDescriptor> modules;

    public Places(List<CommissioningModule> installed) {
        this.modules = installed.stream().map(CommissioningModule::descriptor).toList();
    }

    /// The modules that the council uses, those that are always on among them.
    public List<ModuleDescriptor> modules(Visit visit) {
        return modules.stream()
                .filter(module -> module.always() || visit.uses(module.id()))
                .toList();
    }

    /// The pages of the council's modules, each module with those that the visitor's roles open, and the platform's
    /// own last.
    public List<Group> of(Visit visit) {
        var groups = new ArrayList<Group>();
        for (var module : modules(visit)) {
            var hasPages = !module.navigation().isEmpty();
            groups.add(new Group(module.title(), module.summary(), hasPages, open(module.navigation(), visit)));
        }
        var own = open(PLATFORMS_OWN, visit);
        if (!own.isEmpty()) groups.add(new Group("This council", "Who works here, and what happened.", true, own));
        return groups;
    }

    private static List<Place> open(List<NavigationItem> items, Visit visit) {
        return items.stream()
                .filter(item -> visit.may(item.permission()))
                .map(item ->
                        new Place(item.title(), "/councils/" + visit.council().key() + item.path()))
                .toList();
    }

    /// A module, or the council itself, and those of its pages that the visitor may open.
    public record Group(String title, String summary, boolean hasPages, List<Place> places) {

        public Group {
            places = List.copyOf(places);
        }
    }

    /// A page to go to.
    public record Place(String title, String href) {}
}
