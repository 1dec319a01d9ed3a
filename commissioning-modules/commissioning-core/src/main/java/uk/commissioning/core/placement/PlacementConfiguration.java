package uk.commissioning.core.placement;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.placement.web.PlacementWebConfiguration;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// The wiring of placements as they are read.
@Configuration(proxyBeanMethods = false)
@Import(PlacementWebConfiguration.class)
public final class PlacementConfiguration {

    @Bean
    PlacementFigures placementFigures(DatabaseClient database) {
        return new PostgresPlacementFigures(database);
    }

    @Bean
    PlacementRegister placementRegister(DatabaseClient database) {
        return new PostgresPlacementRegister(database);
    }

    @Bean
    FindPlacements findPlacements(
            Transactions transactions, PlacementRegister placements, Vault vault, AccessLog accessLog, Clock clock) {
        return new FindPlacements(transactions, placements, vault, accessLog, clock);
    }

    @Bean
    OpenPlacement openPlacement(
            Transactions transactions, PlacementRegister placements, Vault vault, AccessLog accessLog, Clock clock) {
        return new OpenPlacement(transactions, placements, vault, accessLog, clock);
    }
}
