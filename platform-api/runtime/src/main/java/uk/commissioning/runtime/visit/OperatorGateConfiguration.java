package uk.commissioning.runtime.visit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The gate of operators: tenant-admin.
@Configuration(proxyBeanMethods = false)
public final class OperatorGateConfiguration {

    @Bean
    OperatorFilter operatorFilter() {
        return new OperatorFilter();
    }
}
