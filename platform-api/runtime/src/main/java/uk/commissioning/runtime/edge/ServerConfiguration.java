package uk.commissioning.runtime.edge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.database.UnboundDatabase;

/// The server underneath: how it answers, and what its readiness asks (see the groups in `edge.properties`).
@Configuration(proxyBeanMethods = false)
final class ServerConfiguration {

    @Bean
    OneTaskPerRequest oneTaskPerRequest() {
        return new OneTaskPerRequest();
    }

    @Bean
    DatabaseReadiness database(UnboundDatabase database) {
        return new DatabaseReadiness(database.client());
    }
}
