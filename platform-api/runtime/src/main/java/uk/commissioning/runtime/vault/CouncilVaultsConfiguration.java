package uk.commissioning.runtime.vault;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.vault.CouncilVaults;

/// The keys of councils that take part in a reorganisation, in tenant-admin.
@Configuration(proxyBeanMethods = false)
@Import(MasterKeyConfiguration.class)
public final class CouncilVaultsConfiguration {

    @Bean
    CouncilVaults councilVaults(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient, MasterKey master) {
        return new PostgresCouncilVaults(reorganiserClient, master);
    }
}
