package uk.commissioning.runtime.job;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.job.JobWork;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.database.OwnTransactions;

/// Jobs: started in a change's transaction, run in the background, read by people.
@Configuration(proxyBeanMethods = false)
@Import(BackgroundConfiguration.class)
public final class JobConfiguration {

    @Bean
    Jobs jobs(DatabaseClient database) {
        return new PostgresJobs(database);
    }

    @Bean
    JobRegister jobRegister(Transactions transactions, DatabaseClient database) {
        return new PostgresJobRegister(transactions, database);
    }

    @Bean
    JobRunner jobRunner(
            DispatcherDatabase dispatcher,
            OwnTransactions own,
            ObjectProvider<JobWork> works,
            BackgroundSettings settings) {
        var modules = CommissioningModule.installed().stream()
                .map(module -> module.descriptor().id())
                .collect(Collectors.toSet());
        return new JobRunner(
                new JobLeases(dispatcher.client(), settings.lease()),
                own,
                works.orderedStream().toList(),
                modules,
                settings.jobTransaction());
    }

    @Bean
    Workers jobWorkers(JobRunner runner, BackgroundSettings settings) {
        return new Workers(runner, settings);
    }
}
