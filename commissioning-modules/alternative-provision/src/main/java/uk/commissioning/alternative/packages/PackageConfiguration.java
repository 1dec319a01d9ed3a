package uk.commissioning.alternative.packages;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.alternative.packages.web.PackageWebConfiguration;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.imports.ChildContracts;
import uk.commissioning.core.imports.FileKind;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of packages.
@Configuration(proxyBeanMethods = false)
@Import(PackageWebConfiguration.class)
public final class PackageConfiguration {

    @Bean
    FileKind apPackagesFile(DatabaseClient database, Providers providers, Children children, Contracts contracts) {
        var spine = new ChildContracts(providers, children, contracts);
        return new ApPackagesFile(spine, providers, new PostgresApPackages(database));
    }

    @Bean
    PackageRegister packageRegister(DatabaseClient database) {
        return new PostgresPackageRegister(database);
    }

    @Bean
    FindPackages findPackages(Transactions transactions, PackageRegister packages, AccessLog accessLog, Clock clock) {
        return new FindPackages(transactions, packages, accessLog, clock);
    }

    @Bean
    OpenPackage openPackage(Transactions transactions, PackageRegister packages, AccessLog accessLog, Clock clock) {
        return new OpenPackage(transactions, packages, accessLog, clock);
    }
}
