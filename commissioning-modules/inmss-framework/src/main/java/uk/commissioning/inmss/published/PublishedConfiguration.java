package uk.commissioning.inmss.published;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.core.placement.PlacementFigures;
import uk.commissioning.inmss.published.web.PublishedWebConfiguration;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of published figures and their reconciliation.
@Configuration(proxyBeanMethods = false)
@Import(PublishedWebConfiguration.class)
public final class PublishedConfiguration {

    @Bean
    PublishedFigures publishedFigures(DatabaseClient database) {
        return new PostgresPublishedFigures(database);
    }

    @Bean
    ReadFigures readFigures(Transactions transactions, PublishedFigures figures) {
        return new ReadFigures(transactions, figures);
    }

    @Bean
    EnterFigure enterFigure(Transactions transactions, Once once, PublishedFigures figures, Audit audit, Clock clock) {
        return new EnterFigure(transactions, once, figures, audit, clock);
    }

    @Bean
    ChangeFigure changeFigure(Transactions transactions, PublishedFigures figures, Audit audit, Clock clock) {
        return new ChangeFigure(transactions, figures, audit, clock);
    }

    @Bean
    ReconcileFigures reconcileFigures(
            Transactions transactions, PublishedFigures published, PlacementFigures figures, Clock clock) {
        return new ReconcileFigures(transactions, published, figures, clock);
    }
}
