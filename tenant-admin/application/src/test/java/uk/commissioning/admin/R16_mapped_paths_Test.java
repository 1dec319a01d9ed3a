package uk.commissioning.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import uk.commissioning.runtime.visit.MappedPaths;

class R16_mapped_paths_Test {

    @Test
    void every_path_belongs_to_the_operators_side() {
        var paths = new MappedPaths(World.RUNNING
                .application()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));

        assertThat(paths.strangersToOperators()).isEmpty();
        assertThat(paths.strangersToCouncils()).contains("/api/admin/councils");
    }
}
