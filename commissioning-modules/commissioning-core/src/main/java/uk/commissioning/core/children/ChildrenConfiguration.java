package uk.commissioning.core.children;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.children.web.ChildrenWebConfiguration;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// The wiring of children as they are read.
@Configuration(proxyBeanMethods = false)
@Import(ChildrenWebConfiguration.class)
public final class ChildrenConfiguration {

    @Bean
    ChildBook childBook(DatabaseClient database) {
        return new PostgresChildBook(database);
    }

    @Bean
    FindChildren findChildren(Transactions transactions, ChildBook children, Vault vault, AccessLog accessLog) {
        return new FindChildren(transactions, children, vault, accessLog);
    }

    @Bean
    OpenChild openChild(Transactions transactions, ChildBook children, Vault vault, AccessLog accessLog) {
        return new OpenChild(transactions, children, vault, accessLog);
    }
}
