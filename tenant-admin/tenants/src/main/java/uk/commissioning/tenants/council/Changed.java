package uk.commissioning.tenants.council;

import java.util.List;

/// A council after a change and what happened to it; no event means that nothing changed.
public record Changed(Council council, List<CouncilEvent> events) {

    public Changed {
        events = List.copyOf(events);
    }

    static Changed by(Council council, CouncilEvent event) {
        return new Changed(council, List.of(event));
    }

    public boolean nothing() {
        return events.isEmpty();
    }
}
