package uk.commissioning.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Every endpoint that the running application maps: pages and API, one for each method and path, uploads apart.
final class Endpoints {

    /// The word for a POST that takes a form with a file.
    static final String UPLOAD = "UPLOAD";

    private final List<Endpoint> all;

    Endpoints(World world) {
        this.all = world
                .application()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapped -> mapped.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> new Endpoint(method(mapped), pattern)))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    List<Endpoint> all() {
        return all;
    }

    /// The endpoint that answers a call, as the application chooses it: the most specific pattern.
    Optional<Endpoint> answering(String method, String path) {
        var container = PathContainer.parsePath(path);
        return all.stream()
                .filter(endpoint -> endpoint.method.equals(method) && endpoint.pattern.matches(container))
                .min(Comparator.comparing(Endpoint::pattern));
    }

    private static String method(RequestMappingInfo mapped) {
        var methods = mapped.getMethodsCondition().getMethods();
        var method = methods.isEmpty() ? "ANY" : methods.iterator().next().name();
        var upload = mapped.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
        return upload ? UPLOAD : method;
    }

    record Endpoint(String method, PathPattern pattern) {

        @Override
        public String toString() {
            return method + " " + pattern.getPatternString();
        }
    }
}
