package uk.commissioning.therapies.spend;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.commitment.SchoolCalendars;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.therapies.spend.web.SpendWebConfiguration;

/// The wiring of spend.
@Configuration(proxyBeanMethods = false)
@Import(SpendWebConfiguration.class)
public final class SpendConfiguration {

    @Bean
    TherapySpend therapySpend(DatabaseClient database) {
        return new PostgresTherapySpend(database);
    }

    @Bean
    ReadSpend readTherapySpend(Transactions transactions, TherapySpend spend, SchoolCalendars calendars) {
        return new ReadSpend(transactions, spend, calendars);
    }
}
