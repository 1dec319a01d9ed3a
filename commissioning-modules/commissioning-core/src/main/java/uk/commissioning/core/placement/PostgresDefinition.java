package uk.commissioning.core.placement;

import java.util.Map;

/// A definition as the parameters of `core.placements_counted`.
public final class PostgresDefinition {

    private PostgresDefinition() {}

    public static Map<String, Object> window(PlacementDefinition definition) {
        return Map.of("on", definition.on(), "starts_by", definition.startsBy(), "ends_from", definition.endsFrom());
    }
}
