package uk.commissioning.reorganisation.party.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.reorganisation.party.Reorganisation;
import uk.commissioning.reorganisation.territory.MapLine;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.Option;

/// What pages of scenarios, plans and runs stand in: the reorganisation, what the one who asks may do, and its maps.
public record Surroundings(FindReorganisation.Found found, List<MapLine> maps) {

    private static final int SHOWN = 20;

    public Surroundings {
        maps = List.copyOf(maps);
    }

    public Reorganisation reorganisation() {
        return found.reorganisation();
    }

    public String path(String further) {
        return ReorganisationPages.PATH + "/" + reorganisation().key() + further;
    }

    /// The pages above, and those named.
    public List<Link> crumbs(Link... further) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(Link.to(ReorganisationPages.PATH, "Reorganisations"));
        crumbs.add(Link.to(path(""), reorganisation().name()));
        crumbs.addAll(List.of(further));
        return crumbs;
    }

    /// Whether it still takes changes and the person may make this one.
    public boolean may(Permission permission) {
        return reorganisation().state().takesChanges() && found.visit().may(permission);
    }

    public boolean mayFor(String council, Permission permission) {
        return reorganisation().state().takesChanges() && found.visit().mayFor(council, permission);
    }

    public List<Option> mapOptions(Collection<String> chosen) {
        return maps.stream()
                .map(map -> Option.of(
                        map.id().toString(),
                        title(map),
                        chosen.contains(map.id().toString())))
                .toList();
    }

    /// What people call a map.
    public String map(UUID id) {
        return maps.stream()
                .filter(map -> map.id().equals(id))
                .map(Surroundings::title)
                .findFirst()
                .orElse("An earlier map");
    }

    /// What was wrong: at its input where the form has one, else about the whole form, once and the first of many.
    public static List<FieldMessage> messages(List<FieldMessage> messages, String... inputs) {
        var own = List.of(inputs);
        return messages.stream()
                .map(message -> own.contains(message.field()) ? message : new FieldMessage("", message.message()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private static String title(MapLine map) {
        return map.name() + ", version " + map.number();
    }
}
