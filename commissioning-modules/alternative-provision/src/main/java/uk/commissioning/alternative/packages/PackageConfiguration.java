package uk.commissioning.alternative.packages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.imports.ChildContracts;
import uk.commissioning.core.imports.FileKind;
import uk.commissioning.core.provider.Providers;

/// The wiring of packages.
@Configuration(proxyBeanMethods = false)
public final class PackageConfiguration {

    @Bean
    FileKind apPackagesFile(DatabaseClient database, Providers providers, Children children, Contracts contracts) {
        var spine = new ChildContracts(providers, children, contracts);
        return new ApPackagesFile(spine, providers, new PostgresApPackages(database));
    }
}
