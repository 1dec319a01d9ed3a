package uk.commissioning.core.agreements;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.agreements.web.AgreementsWebConfiguration;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of agreements as they are read, and of who may use them.
@Configuration(proxyBeanMethods = false)
@Import(AgreementsWebConfiguration.class)
public final class AgreementsConfiguration {

    @Bean
    AgreementBook agreementBook(DatabaseClient database) {
        return new PostgresAgreementBook(database);
    }

    @Bean
    EntitledList entitledList(DatabaseClient database) {
        return new PostgresEntitledList(database);
    }

    @Bean
    ListAgreements listAgreements(Transactions transactions, AgreementBook agreements) {
        return new ListAgreements(transactions, agreements);
    }

    @Bean
    OpenAgreement openAgreement(Transactions transactions, AgreementBook agreements, EntitledList entitled) {
        return new OpenAgreement(transactions, agreements, entitled);
    }

    @Bean
    EntitleAuthority entitleAuthority(Transactions transactions, Once once, EntitledList entitled, Audit audit) {
        return new EntitleAuthority(transactions, once, entitled, audit);
    }
}
