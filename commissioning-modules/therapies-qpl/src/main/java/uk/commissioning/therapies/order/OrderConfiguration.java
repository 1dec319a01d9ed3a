package uk.commissioning.therapies.order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.imports.ChildContracts;
import uk.commissioning.core.imports.FileKind;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.therapies.order.web.OrderWebConfiguration;

/// The wiring of orders.
@Configuration(proxyBeanMethods = false)
@Import(OrderWebConfiguration.class)
public final class OrderConfiguration {

    @Bean
    OrderRegister therapyOrderRegister(DatabaseClient database) {
        return new PostgresOrderRegister(database);
    }

    @Bean
    FindOrders findTherapyOrders(Transactions transactions, OrderRegister orders, AccessLog accessLog) {
        return new FindOrders(transactions, orders, accessLog);
    }

    @Bean
    OpenOrder openTherapyOrder(Transactions transactions, OrderRegister orders, AccessLog accessLog) {
        return new OpenOrder(transactions, orders, accessLog);
    }

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
