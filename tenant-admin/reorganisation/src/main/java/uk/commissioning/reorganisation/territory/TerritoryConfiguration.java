package uk.commissioning.reorganisation.territory;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// What territory maps are made of.
@Configuration(proxyBeanMethods = false)
public final class TerritoryConfiguration {

    /// Read from the class path here, and on no server thread.
    @Bean
    Districts districts() {
        return Districts.england();
    }

    @Bean
    Maps maps(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresMaps(reorganiserClient);
    }

    @Bean
    Territories territories(@Qualifier("reorganiserClient") DatabaseClient reorganiserClient) {
        return new PostgresTerritories(reorganiserClient);
    }

    @Bean
    StoreMap storeMap(
            ReorganisationTransactions transactions,
            Territories territories,
            Maps maps,
            PartiesAudit audit,
            Clock clock) {
        return new StoreMap(transactions, territories, maps, audit, clock);
    }

    @Bean
    ReadMaps readMaps(ReorganisationTransactions transactions, Territories territories, Maps maps) {
        return new ReadMaps(transactions, territories, maps);
    }
}
