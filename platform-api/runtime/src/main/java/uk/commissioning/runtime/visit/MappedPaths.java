package uk.commissioning.runtime.visit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import uk.commissioning.kernel.module.CommissioningModule;

/// R16: every mapped path belongs to an installed module or to the platform, so that the gate cannot be missed.
public final class MappedPaths {

    private static final Set<String> OPEN_OR_OWN = Set.of(
            "/",
            "/councils",
            "/sign-in",
            "/signed-out",
            "/problems/{code}",
            "/api/me",
            "/api/councils",
            "/api/openapi",
            "/api/openapi.yaml",
            "/councils/{council}",
            "/api/councils/{council}");

    private final Segments segments = new Segments(CommissioningModule.installed());
    private final RequestMappingHandlerMapping mapping;

    public MappedPaths(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// The paths of handlers that no gate of platform-api knows, with their handlers. Wanted: none.
    public List<String> strangersToCouncils() {
        return mapped().filter(path -> !OPEN_OR_OWN.contains(path) && !isInCouncil(path))
                .toList();
    }

    /// The paths of handlers that do not belong to tenant-admin. Wanted: none.
    public List<String> strangersToOperators() {
        return mapped().filter(path -> !OPEN_OR_OWN.contains(path) && !isOperators(path))
                .toList();
    }

    private Stream<String> mapped() {
        return mapping.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternsCondition)
                .flatMap(condition -> condition.getPatterns().stream())
                .map(PathPattern::getPatternString)
                .distinct()
                .sorted();
    }

    private boolean isInCouncil(String path) {
        var steps = withoutApi(path).split("/", -1);
        return steps.length > 3
                && steps[1].equals("councils")
                && steps[2].equals("{council}")
                && segments.knows(steps[3]);
    }

    private static boolean isOperators(String path) {
        var rest = withoutApi(path);
        return rest.equals("/admin") || rest.startsWith("/admin/");
    }

    private static String withoutApi(String path) {
        return path.startsWith("/api/") ? path.substring("/api".length()) : path;
    }
}
