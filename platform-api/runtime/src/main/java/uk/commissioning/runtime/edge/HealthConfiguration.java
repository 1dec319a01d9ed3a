package uk.commissioning.runtime.edge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.database.UnboundDatabase;

/// What readiness asks: see the groups in `edge.properties`.
@Configuration(proxyBeanMethods = false)
final class HealthConfiguration {

    @Bean
    DatabaseReadiness database(UnboundDatabase database) {
        return new DatabaseReadiness(database.client());
    }
}
