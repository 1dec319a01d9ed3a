package uk.commissioning.runtime.visit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// A path in a council: `[/api]/councils/{council}[/{segment}/…]`, read from the same elements that handlers are
/// matched with, so that no spelling of a path passes the gate.
record CouncilPath(boolean api, String council, @Nullable String segment) {

    private static final String API = "api";
    private static final String COUNCILS = "councils";

    static Optional<CouncilPath> of(ServerHttpRequest request) {
        var segments = segments(request);
        var api = !segments.isEmpty() && segments.getFirst().equals(API);
        var first = api ? 1 : 0;
        if (segments.size() < first + 2 || !segments.get(first).equals(COUNCILS)) return Optional.empty();

        var segment = segments.size() > first + 2 ? segments.get(first + 2) : null;
        return Optional.of(new CouncilPath(api, segments.get(first + 1), segment));
    }

    /// Whether a path belongs to the operators' application.
    static boolean isOperators(ServerHttpRequest request) {
        var segments = segments(request);
        var first = !segments.isEmpty() && segments.getFirst().equals(API) ? 1 : 0;
        return segments.size() > first && segments.get(first).equals("admin");
    }

    static boolean isApi(ServerHttpRequest request) {
        var segments = segments(request);
        return !segments.isEmpty() && segments.getFirst().equals(API);
    }

    private static List<String> segments(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(element -> ((PathContainer.PathSegment) element).valueToMatch())
                .limit(4)
                .toList();
    }
}
