package uk.commissioning.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A council of the demonstration as the operator plans it: a real council's name and codes, made-up contents.
record DemonstrationCouncil(String key, String name, Codes codes, List<String> modules) {

    private static final String SOURCE = "Office for National Statistics and Department for Education";

    /// Valid since the day the code was made.
    record Codes(String gss, String localAuthority, LocalDate since) {}

    static final List<DemonstrationCouncil> ALL = List.of(
            new DemonstrationCouncil(
                    DemonstrationPeople.KENT,
                    "Kent County Council",
                    new Codes("E10000016", "886", LocalDate.of(2009, 4, 1)),
                    List.of("inmss", "therapies")),
            new DemonstrationCouncil(
                    DemonstrationPeople.MEDWAY,
                    "Medway Council",
                    new Codes("E06000035", "887", LocalDate.of(2009, 4, 1)),
                    List.of("inmss")),
            new DemonstrationCouncil(
                    DemonstrationPeople.DEVON,
                    "Devon County Council",
                    new Codes("E10000008", "878", LocalDate.of(2009, 4, 1)),
                    List.of("inmss", "alternative-provision")));

    /// What the operator sends to plan it: an existing council joins live.
    Map<String, Object> plan() {
        return Map.of(
                "key",
                key,
                "name",
                name,
                "state",
                "LIVE",
                "since",
                codes.since().toString(),
                "identifiers",
                List.of(identifier("GSS", codes.gss()), identifier("GB-LAE", codes.localAuthority())));
    }

    private Map<String, Object> identifier(String scheme, String value) {
        return Map.of(
                "scheme", scheme, "value", value, "validFrom", codes.since().toString(), "source", SOURCE);
    }
}
