package uk.commissioning.admin;

import java.util.List;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint that the running application maps, as `METHOD path`.
final class Endpoints {

    private Endpoints() {}

    static List<String> of(World world) {
        return world
                .application()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapped -> mapped.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> mapped.getMethodsCondition().getMethods().stream()
                                        .findFirst()
                                        .map(Enum::name)
                                        .orElse("ANY")
                                + " " + pattern.getPatternString()))
                .distinct()
                .sorted()
                .toList();
    }
}
