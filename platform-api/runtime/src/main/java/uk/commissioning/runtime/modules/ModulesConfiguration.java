package uk.commissioning.runtime.modules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.modules.web.ModulesWebConfiguration;

/// What a council holds of its modules: what it is made of.
@Configuration(proxyBeanMethods = false)
@Import(ModulesWebConfiguration.class)
public final class ModulesConfiguration {

    @Bean
    HeldRecords heldRecords(DatabaseClient database) {
        return new PostgresHeldRecords(database);
    }

    @Bean
    ListHeldModules listHeldModules(Transactions transactions, HeldRecords records) {
        return new ListHeldModules(transactions, records, PurgeableModule.among(CommissioningModule.installed()));
    }

    @Bean
    ReadHeldModule readHeldModule(Transactions transactions, HeldRecords records) {
        return new ReadHeldModule(transactions, records, PurgeableModule.among(CommissioningModule.installed()));
    }

    @Bean
    PurgeModule purgeModule(Transactions transactions, Once once, HeldRecords records, Audit audit) {
        return new PurgeModule(
                transactions, once, records, audit, PurgeableModule.among(CommissioningModule.installed()));
    }
}
