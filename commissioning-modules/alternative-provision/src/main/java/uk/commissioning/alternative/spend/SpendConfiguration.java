package uk.commissioning.alternative.spend;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.alternative.spend.web.SpendWebConfiguration;
import uk.commissioning.core.commitment.SchoolCalendars;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of the spend.
@Configuration(proxyBeanMethods = false)
@Import(SpendWebConfiguration.class)
public final class SpendConfiguration {

    @Bean
    ReadSpend readAlternativeSpend(Transactions transactions, DatabaseClient database, SchoolCalendars calendars) {
        return new ReadSpend(transactions, new PostgresSpendLines(database), calendars);
    }
}
