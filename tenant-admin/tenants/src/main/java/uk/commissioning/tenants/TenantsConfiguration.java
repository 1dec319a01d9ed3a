package uk.commissioning.tenants;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.tenants.administrator.AdministratorConfiguration;
import uk.commissioning.tenants.administrator.web.AdministratorWebConfiguration;
import uk.commissioning.tenants.council.CouncilConfiguration;
import uk.commissioning.tenants.council.web.CouncilWebConfiguration;
import uk.commissioning.tenants.keycloak.KeycloakConfiguration;
import uk.commissioning.tenants.module.ModuleConfiguration;
import uk.commissioning.tenants.module.web.ModuleWebConfiguration;
import uk.commissioning.tenants.provider.ProviderConfiguration;
import uk.commissioning.tenants.provider.web.ProviderWebConfiguration;
import uk.commissioning.tenants.web.TenantsWebConfiguration;

/// Everything the platform operator does, as a table of contents.
@Configuration(proxyBeanMethods = false)
@Import({
    CouncilConfiguration.class,
    CouncilWebConfiguration.class,
    ModuleConfiguration.class,
    ModuleWebConfiguration.class,
    AdministratorConfiguration.class,
    AdministratorWebConfiguration.class,
    ProviderConfiguration.class,
    ProviderWebConfiguration.class,
    KeycloakConfiguration.class,
    TenantsWebConfiguration.class
})
public final class TenantsConfiguration {}
