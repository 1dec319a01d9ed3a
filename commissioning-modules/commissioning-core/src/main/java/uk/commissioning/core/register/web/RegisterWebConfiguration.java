package uk.commissioning.core.register.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.register.ReadContractRegister;

/// The register's two faces.
@Configuration(proxyBeanMethods = false)
public final class RegisterWebConfiguration {

    @Bean
    RegisterApi registerApi(ReadContractRegister readContractRegister, Clock clock) {
        return new RegisterApi(readContractRegister, clock);
    }

    @Bean
    RegisterPages registerPages(ReadContractRegister readContractRegister, Clock clock) {
        return new RegisterPages(readContractRegister, clock);
    }
}
