package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.pattern.PathPatternParser;

@ExtendWith(InABrowser.class)
class Every_page_Test {

    /// They only lead elsewhere.
    private static final Set<String> SIGNPOSTS = Set.of("/admin", "/sign-in");

    @ParameterizedTest
    @EnumSource
    void can_be_read_and_used_by_everybody_at_a_desk_and_on_a_phone(Stop stop, Walk walk) {
        var page = stop.reachedBy(walk);

        var path = PathContainer.parsePath(URI.create(page.url()).getPath());
        assertThat(new PathPatternParser().parse(stop.address()).matches(path))
                .as(page.url())
                .isTrue();
        assertThat(On.heading(page)).isNotEqualTo("Page not found");
        Sound.check(page);
    }

    @Test
    void is_among_those_that_are_walked() {
        var walked = Arrays.stream(Stop.values()).map(Stop::address).collect(Collectors.toSet());
        walked.addAll(SIGNPOSTS);

        assertThat(pages()).isNotEmpty().isSubsetOf(walked);
    }

    /// The addresses at which any controller of the build shows a page.
    private static Set<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("uk.commissioning").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method -> method.getGenericReturnType().getTypeName().contains(Rendering.class.getName()))
                .flatMap(Every_page_Test::addresses)
                .collect(Collectors.toSet());
    }

    private static Stream<String> addresses(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null || !Arrays.asList(mapping.method()).contains(RequestMethod.GET)) return Stream.empty();
        var controller = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        var prefix = controller == null ? "" : controller.path()[0];
        return mapping.path().length == 0
                ? Stream.of(prefix)
                : Arrays.stream(mapping.path()).map(path -> prefix + path);
    }
}
