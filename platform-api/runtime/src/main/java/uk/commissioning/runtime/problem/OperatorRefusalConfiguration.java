package uk.commissioning.runtime.problem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/// There is no council to record refused attempts in: tenant-admin.
@Configuration(proxyBeanMethods = false)
public final class OperatorRefusalConfiguration {

    @Bean
    RefusedRequests refusedRequests() {
        return (_, _) -> Mono.empty();
    }
}
