package uk.commissioning.core.directory;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.directory.web.DirectoryWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of the directory as people read it.
@Configuration(proxyBeanMethods = false)
@Import(DirectoryWebConfiguration.class)
public final class DirectoryConfiguration {

    @Bean
    DirectoryEntries directoryEntries(DatabaseClient database) {
        return new PostgresDirectoryEntries(database);
    }

    @Bean
    SeenDealings seenDealings(DatabaseClient database) {
        return new SeenDealings(new PostgresCouncilDealings(database));
    }

    @Bean
    FindProviders findProviders(Transactions transactions, DirectoryEntries entries, Clock clock) {
        return new FindProviders(transactions, entries, clock);
    }

    @Bean
    OpenProvider openProvider(Transactions transactions, DirectoryEntries entries, SeenDealings seenDealings) {
        return new OpenProvider(transactions, entries, seenDealings);
    }

    @Bean
    OpenSite openSite(Transactions transactions, DirectoryEntries entries, SeenDealings seenDealings) {
        return new OpenSite(transactions, entries, seenDealings);
    }
}
