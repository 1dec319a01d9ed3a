package uk.commissioning.core.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// What modules may ask the spine for in figures.
@Configuration(proxyBeanMethods = false)
public final class FiguresConfiguration {

    @Bean
    PlacementBreakdowns placementBreakdowns(DatabaseClient database) {
        return new PostgresPlacementBreakdowns(database);
    }

    @Bean
    DistrictFigures districtFigures(DatabaseClient database) {
        return new PostgresDistrictFigures(database);
    }

    @Bean
    ComparableCosts comparableCosts(DatabaseClient database) {
        return new PostgresComparableCosts(database);
    }

    @Bean
    DefinitionBridges definitionBridges(DatabaseClient database) {
        return new PostgresDefinitionBridges(database);
    }
}
