package uk.commissioning.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import uk.commissioning.runtime.visit.MappedPaths;

class The_edge_of_tenant_admin_Test {

    private static final Edge EDGE = Edge.started(AdminEdgeApplication.class);

    @AfterAll
    static void close() {
        EDGE.context().close();
    }

    @Test
    void lets_an_operator_in_and_nobody_else() {
        EDGE.database()
                .run("insert into platform.operator_grant (subject, name) values ('%s', 'Oona')".formatted(Edge.BEN));

        EDGE.as(Edge.BEN).get().uri("/api/admin/desk").exchange().expectStatus().isOk();
        EDGE.as(Edge.ADA)
                .get()
                .uri("/api/admin/desk")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-allowed");
        EDGE.client().get().uri("/api/admin/desk").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void keeps_page_sessions_with_its_own_database_role() {
        var browser = Browser.signedIn(EDGE, Edge.BEN);
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(new Browser(EDGE).get("/nowhere").statusCode()).isEqualTo(303);
    }

    @Test
    void is_ready_and_maps_only_its_own_paths() {
        EDGE.client()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        var mapping = EDGE.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        assertThat(new MappedPaths(mapping).strangersToOperators()).isEmpty();
    }
}
