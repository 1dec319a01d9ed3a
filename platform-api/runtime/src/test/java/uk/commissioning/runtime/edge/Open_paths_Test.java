package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import uk.commissioning.runtime.visit.MappedPaths;

class Open_paths_Test {

    private final Edge edge = Edge.shared();

    @Test
    void health_says_up_and_nothing_more() {
        for (var group : new String[] {"liveness", "readiness"}) {
            edge.client()
                    .get()
                    .uri("/actuator/health/" + group)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void everything_else_is_closed() {
        for (var path : new String[] {
            "/", "/councils", "/actuator", "/actuator/health", "/actuator/env", "/error", "/sign-in", "/webjars/x"
        }) {
            assertThat(new Browser(edge).get(path).statusCode()).as(path).isEqualTo(303);
        }
        for (var path : new String[] {"/api", "/api/", "/api/me", "/api/councils", "/api/openapi/swagger-config"}) {
            edge.client().get().uri(path).exchange().expectStatus().isUnauthorized();
        }
    }

    @Test
    void a_code_is_explained_in_plain_text() {
        edge.client()
                .get()
                .uri("/problems/module-not-enabled")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/plain;charset=UTF-8")
                .expectBody(String.class)
                .value(text -> assertThat(text)
                        .contains("Module not enabled", "The module … is not enabled", "Code: module-not-enabled"));
    }

    @Test
    void the_api_is_described_in_openapi_3_1() {
        edge.client()
                .get()
                .uri("/api/openapi")
                .header("Host", "evil.example")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .value(version -> assertThat(String.valueOf(version)).startsWith("3.1"))
                .jsonPath("$.servers[0].url")
                .isEqualTo("/")
                .jsonPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer")
                .jsonPath("$.components.schemas.Problem.properties.code")
                .exists()
                .jsonPath(
                        "$.paths['/api/councils/{council}/widgets/things'].post.responses.default.content['application/problem+json']")
                .exists()
                .jsonPath("$.paths['/councils/{council}/widgets/form']")
                .doesNotExist();
    }

    @Test
    void r16_every_mapped_path_belongs_to_a_module_or_the_platform() {
        var mapping = edge.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var paths = new MappedPaths(mapping);

        assertThat(paths.strangersToCouncils()).isEmpty();
        assertThat(paths.strangersToOperators()).contains("/api/councils/{council}/widgets/things");
    }
}
