package uk.commissioning.runtime.problem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.audit.RefusedAttempts;

/// Refused attempts are recorded in councils: platform-api.
@Configuration(proxyBeanMethods = false)
public final class CouncilRefusalConfiguration {

    @Bean
    RefusedRequests refusedRequests(RefusedAttempts attempts) {
        return new RefusedInCouncil(attempts);
    }
}
