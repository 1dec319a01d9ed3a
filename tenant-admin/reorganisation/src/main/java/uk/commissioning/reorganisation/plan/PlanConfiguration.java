package uk.commissioning.reorganisation.plan;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.succession.Succession;

/// Decisions, plans and signatures.
@Configuration(proxyBeanMethods = false)
public final class PlanConfiguration {

    @Bean
    Inheritances inheritances(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresInheritances(reorganiserClient);
    }

    @Bean
    Plans plans(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresPlans(reorganiserClient);
    }

    @Bean
    Decisions decisions(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient, Portfolio portfolio) {
        return new PostgresDecisions(reorganiserClient, portfolio);
    }

    @Bean
    FreezePlan freezePlan(
            ReorganisationTransactions transactions, FreezePlan.Freezer freezer, PartiesAudit audit, Clock clock) {
        return new FreezePlan(transactions, freezer, audit, clock);
    }

    @Bean
    FreezePlan.Freezer planFreezer(Inheritances inheritances, Succession succession, Plans plans) {
        return new FreezePlan.Freezer(inheritances, succession, plans);
    }

    @Bean
    SignPlan signPlan(ReorganisationTransactions transactions, Plans plans, PartiesAudit audit) {
        return new SignPlan(transactions, plans, audit);
    }

    @Bean
    ReadPlans readPlans(ReorganisationTransactions transactions, Plans plans) {
        return new ReadPlans(transactions, plans);
    }

    @Bean
    Decide decide(ReorganisationTransactions transactions, Decisions decisions, PartiesAudit audit) {
        return new Decide(transactions, decisions, audit);
    }
}
