package uk.commissioning.reorganisation.run;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.plan.Inheritances;
import uk.commissioning.reorganisation.plan.Plans;
import uk.commissioning.reorganisation.succession.Succession;

/// Rehearsals and the vesting.
@Configuration(proxyBeanMethods = false)
public final class RunConfiguration {

    @Bean
    Runs runs(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresRuns(reorganiserClient);
    }

    @Bean
    Work reorganisationWork(Inheritances inheritances, Succession succession) {
        return new Work(inheritances, succession);
    }

    @Bean
    Engine reorganisationEngine(
            ReorganisationTransactions transactions, Runs runs, Plans plans, Work work, Clock clock) {
        var watch = new Watch(transactions, runs, Sentences.installed());
        return new Engine(transactions, runs, plans, work, watch, clock);
    }

    @Bean
    Rehearse rehearse(Engine engine) {
        return new Rehearse(engine);
    }

    @Bean
    Vest vest(Engine engine, PartiesAudit audit) {
        return new Vest(engine, audit);
    }

    @Bean
    ReadRuns readRuns(ReorganisationTransactions transactions, Runs runs) {
        return new ReadRuns(transactions, runs);
    }
}
