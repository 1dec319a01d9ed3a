package uk.commissioning.reorganisation.scenario;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.plan.Inheritances;
import uk.commissioning.reorganisation.succession.Succession;

/// Scenarios.
@Configuration(proxyBeanMethods = false)
public final class ScenarioConfiguration {

    @Bean
    Scenarios scenarios(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient, Portfolio portfolio) {
        return new PostgresScenarios(reorganiserClient, portfolio);
    }

    @Bean
    CompareScenarios compareScenarios(
            ReorganisationTransactions transactions,
            Inheritances inheritances,
            Succession succession,
            Scenarios scenarios,
            Clock clock) {
        return new CompareScenarios(transactions, inheritances, succession, scenarios, clock);
    }

    @Bean
    EnterMoney enterMoney(ReorganisationTransactions transactions, Scenarios scenarios, PartiesAudit audit) {
        return new EnterMoney(transactions, scenarios, audit);
    }
}
