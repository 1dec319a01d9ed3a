package uk.commissioning.reorganisation.succession;

import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.vault.CouncilVaults;

/// The engine over the installed modules.
@Configuration(proxyBeanMethods = false)
public final class SuccessionConfiguration {

    @Bean
    Succession succession(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient, CouncilVaults vaults) {
        return new PostgresSuccession(reorganiserClient, vaults, CommissioningModule.installed());
    }

    @Bean
    Portfolio portfolio() {
        return CommissioningModule.installed().stream()
                .map(module -> module.reorganisation().portfolio())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
