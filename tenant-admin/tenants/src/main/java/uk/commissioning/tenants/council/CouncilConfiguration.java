package uk.commissioning.tenants.council;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// What a council's life is made of.
@Configuration(proxyBeanMethods = false)
public final class CouncilConfiguration {

    @Bean
    Councils councils(DatabaseClient database) {
        return new PostgresCouncils(database);
    }

    @Bean
    CouncilRegister councilRegister(DatabaseClient database, Clock clock) {
        return new PostgresCouncilRegister(database, clock);
    }

    @Bean
    CouncilChanges councilChanges(OperatorTransactions transactions, Councils councils, Audit audit, Outbox outbox) {
        return new CouncilChanges(transactions, councils, audit, outbox);
    }

    @Bean
    PlanCouncil planCouncil(
            OperatorTransactions transactions, Councils councils, CouncilChanges changes, Once once, Clock clock) {
        return new PlanCouncil(transactions, councils, changes, once, clock);
    }

    @Bean
    ChangeCouncilState changeCouncilState(CouncilChanges changes, Clock clock) {
        return new ChangeCouncilState(changes, clock);
    }

    @Bean
    SuspendCouncil suspendCouncil(CouncilChanges changes, Clock clock) {
        return new SuspendCouncil(changes, clock);
    }

    @Bean
    ResumeCouncil resumeCouncil(CouncilChanges changes) {
        return new ResumeCouncil(changes);
    }

    @Bean
    RenameCouncil renameCouncil(CouncilChanges changes) {
        return new RenameCouncil(changes);
    }

    @Bean
    AddIdentifier addIdentifier(CouncilChanges changes, Councils councils, Once once) {
        return new AddIdentifier(changes, councils, once);
    }

    @Bean
    EndIdentifier endIdentifier(CouncilChanges changes) {
        return new EndIdentifier(changes);
    }

    @Bean
    ListCouncils listCouncils(OperatorTransactions transactions, CouncilRegister register) {
        return new ListCouncils(transactions, register);
    }

    @Bean
    FindCouncil findCouncil(OperatorTransactions transactions, Councils councils, CouncilRegister register) {
        return new FindCouncil(transactions, councils, register);
    }
}
