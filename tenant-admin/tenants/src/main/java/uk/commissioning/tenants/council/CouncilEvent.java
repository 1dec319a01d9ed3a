package uk.commissioning.tenants.council;

import java.util.Map;
import java.util.TreeMap;
import uk.commissioning.kernel.tenancy.CouncilState;

/// Something that happened to a council, in the past tense: one audit entry and one message (A6).
public record CouncilEvent(String action, Map<String, String> facts) {

    public CouncilEvent {
        facts = Map.copyOf(facts);
    }

    /// The facts with the council's key and name, for receivers who know the council by those.
    Map<String, String> factsAbout(Council council) {
        var all = new TreeMap<>(facts);
        all.put("key", council.key().value());
        all.put("name", council.name().value());
        return all;
    }

    static CouncilEvent planned(CouncilName name) {
        return new CouncilEvent("council.planned", Map.of("name", name.value()));
    }

    static CouncilEvent renamed(CouncilName from, CouncilName to) {
        return new CouncilEvent("council.renamed", Map.of("from", from.value(), "to", to.value()));
    }

    static CouncilEvent stateChanged(CouncilState from, Standing to) {
        return new CouncilEvent(
                "council.state-changed",
                Map.of(
                        "from",
                        from.name(),
                        "to",
                        to.state().name(),
                        "since",
                        to.since().toString()));
    }

    static CouncilEvent suspended(Suspension suspension) {
        return new CouncilEvent("council.suspended", Map.of("because", suspension.because()));
    }

    static CouncilEvent resumed() {
        return new CouncilEvent("council.resumed", Map.of());
    }

    static CouncilEvent identifierAdded(CouncilIdentifier identifier) {
        return new CouncilEvent("council.identifier-added", factsOf(identifier));
    }

    static CouncilEvent identifierEnded(CouncilIdentifier identifier) {
        return new CouncilEvent("council.identifier-ended", factsOf(identifier));
    }

    private static Map<String, String> factsOf(CouncilIdentifier identifier) {
        var facts = new TreeMap<String, String>();
        facts.put("scheme", identifier.scheme().code());
        facts.put("value", identifier.value());
        facts.put("from", identifier.validity().from().toString());
        var last = identifier.validity().to();
        if (last != null) facts.put("to", last.toString());
        return facts;
    }
}
