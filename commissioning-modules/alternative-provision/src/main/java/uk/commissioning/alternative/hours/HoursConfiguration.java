package uk.commissioning.alternative.hours;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.alternative.hours.web.HoursWebConfiguration;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of hours.
@Configuration(proxyBeanMethods = false)
@Import(HoursWebConfiguration.class)
public final class HoursConfiguration {

    @Bean
    ReadHours readHours(Transactions transactions, DatabaseClient database, AccessLog accessLog) {
        return new ReadHours(transactions, new PostgresHoursRegister(database), accessLog, FullTime.known());
    }
}
