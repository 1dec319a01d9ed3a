package uk.commissioning.reorganisation.territory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.reorganisation.territory.MapOnGround;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.Table;

/// One map: a line for each successor with its districts, and what the map leaves open.
public record MapPage(String key, MapOnGround map, @Nullable String success) {

    private static final int NAMED = 40;

    public String path(String further) {
        return "/admin/reorganisations/" + key + further;
    }

    public String title() {
        return "Map " + map.stored().title();
    }

    public String made() {
        return "Stored on " + Words.day(map.stored().madeAt()) + " by "
                + map.stored().maker() + ".";
    }

    public Table bySuccessor() {
        Map<String, List<MapOnGround.Area>> areas = map.areas().stream()
                .collect(Collectors.groupingBy(MapOnGround.Area::successorName, TreeMap::new, Collectors.toList()));
        map.withoutArea().values().forEach(name -> areas.putIfAbsent(name, List.of()));
        return new Table(
                "What each successor takes",
                List.of(
                        Table.Column.text("Successor"),
                        Table.Column.text("Districts"),
                        Table.Column.number("Parts of districts"),
                        Table.Column.number("People, mid-2020")),
                areas.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList(),
                true);
    }

    /// What somebody should know who uses the map.
    public List<String> warnings() {
        var warnings = new ArrayList<String>();
        map.withoutArea().values().forEach(name -> warnings.add(name + " gets no area by this map."));
        map.withoutRow()
                .forEach(district -> warnings.add(district.name() + " (" + district.code()
                        + ") has no row of its own: a child there who lives in no part that the map names has no "
                        + "successor by the map and goes to the nominated council, flagged."));
        return warnings;
    }

    private static List<String> row(String successor, List<MapOnGround.Area> areas) {
        var districts = areas.stream().filter(area -> !area.name().isEmpty()).toList();
        var names = districts.stream()
                .limit(NAMED)
                .map(MapOnGround.Area::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(
                successor,
                names.isEmpty() ? "None" : names,
                String.valueOf(areas.size() - districts.size()),
                people(areas, districts));
    }

    /// Known only where whole districts are taken, and the population of each.
    private static String people(List<MapOnGround.Area> areas, List<MapOnGround.Area> districts) {
        var sum = 0L;
        for (var area : districts) {
            var district = Districts.england().withCode(area.code());
            var people = district == null ? null : district.population();
            if (people == null) return "Not known";
            sum += people;
        }
        return areas.size() == districts.size() ? "%,d".formatted(sum) : "Not known";
    }
}
