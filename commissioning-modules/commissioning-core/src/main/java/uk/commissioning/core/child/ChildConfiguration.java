package uk.commissioning.core.child;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The wiring of children.
@Configuration(proxyBeanMethods = false)
public final class ChildConfiguration {

    @Bean
    Children children(DatabaseClient database) {
        return new PostgresChildren(database);
    }
}
