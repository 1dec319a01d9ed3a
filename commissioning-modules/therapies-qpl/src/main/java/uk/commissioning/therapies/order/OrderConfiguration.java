package uk.commissioning.therapies.order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.imports.ChildContracts;
import uk.commissioning.core.imports.FileKind;
import uk.commissioning.core.provider.Providers;

/// The wiring of orders.
@Configuration(proxyBeanMethods = false)
public final class OrderConfiguration {

    @Bean
    FileKind therapyOrdersFile(
            DatabaseClient database,
            Providers providers,
            Children children,
            Contracts contracts,
            Agreements agreements) {
        var spine = new ChildContracts(providers, children, contracts);
        return new TherapyOrdersFile(spine, agreements, new PostgresTherapyOrders(database));
    }
}
