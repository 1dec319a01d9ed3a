package uk.commissioning.core.standing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.standing.web.StandingWebConfiguration;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of standings.
@Configuration(proxyBeanMethods = false)
@Import(StandingWebConfiguration.class)
public final class StandingConfiguration {

    @Bean
    Standings standings(DatabaseClient database) {
        return new PostgresStandings(database);
    }

    @Bean
    ListStandings listStandings(Transactions transactions, Standings standings) {
        return new ListStandings(transactions, standings);
    }

    @Bean
    ReadStanding readStanding(Transactions transactions, Standings standings) {
        return new ReadStanding(transactions, standings);
    }

    @Bean
    SetStanding setStanding(Transactions transactions, Once once, Standings standings, Audit audit) {
        return new SetStanding(transactions, once, standings, audit);
    }

    @Bean
    ChangeStanding changeStanding(Transactions transactions, Standings standings, Audit audit) {
        return new ChangeStanding(transactions, standings, audit);
    }
}
