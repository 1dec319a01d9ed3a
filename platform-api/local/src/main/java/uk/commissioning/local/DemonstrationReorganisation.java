package uk.commissioning.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Kent and Medway as they may be divided (domain 6.7): two of the options that were proposed, as maps. No decision has
/// been made; the day is the one that is expected.
final class DemonstrationReorganisation {

    static final String KEY = "kent-and-medway";

    private static final String NORTH = "north-kent";
    private static final String WEST = "west-kent";
    private static final String MID = "mid-kent";
    private static final String EAST = "east-kent";

    private static final List<String> WESTERN = List.of("E07000110", "E07000111", "E07000115", "E07000116");

    /// Option 3a: three councils.
    private static final Map<String, List<String>> OPTION_3A = Map.of(
            NORTH, List.of("E06000035", "E07000107", "E07000109", "E07000113"),
            WEST, WESTERN,
            EAST, List.of("E07000105", "E07000106", "E07000108", "E07000112", "E07000114"));

    /// Option 4b: four councils.
    private static final Map<String, List<String>> OPTION_4B = Map.of(
            NORTH, List.of("E06000035", "E07000107", "E07000109"),
            WEST, WESTERN,
            MID, List.of("E07000105", "E07000112", "E07000113"),
            EAST, List.of("E07000106", "E07000108", "E07000114"));

    private DemonstrationReorganisation() {}

    /// What the operator sends to set it up.
    static Map<String, Object> setUp() {
        return Map.of(
                "key",
                KEY,
                "name",
                "Kent and Medway",
                "vestingDay",
                "2028-04-01",
                "predecessors",
                List.of(DemonstrationPeople.KENT, DemonstrationPeople.MEDWAY),
                "successors",
                List.of(
                        successor(NORTH, "North Kent", true),
                        successor(WEST, "West Kent", false),
                        successor(MID, "Mid Kent", false),
                        successor(EAST, "East Kent", false)));
    }

    /// Files of areas by the name of the option.
    static Map<String, String> maps() {
        return Map.of("3a", file(OPTION_3A), "4b", file(OPTION_4B));
    }

    private static Map<String, Object> successor(String key, String name, boolean nominated) {
        return Map.of("key", key, "name", name, "nominated", nominated);
    }

    private static String file(Map<String, List<String>> areas) {
        return areas.entrySet().stream()
                .flatMap(area -> area.getValue().stream().map(code -> code + "," + area.getKey()))
                .sorted()
                .collect(Collectors.joining("\r\n", "area_code,successor\r\n", "\r\n"));
    }
}
