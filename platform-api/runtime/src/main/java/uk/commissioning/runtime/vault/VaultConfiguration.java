package uk.commissioning.runtime.vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.vault.Vault;

/// The councils' keys, in platform-api.
@Configuration(proxyBeanMethods = false)
@Import(MasterKeyConfiguration.class)
public final class VaultConfiguration {

    @Bean
    Vault vault(DatabaseClient database, MasterKey master) {
        return new PostgresVault(database, master);
    }
}
