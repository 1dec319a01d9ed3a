package uk.commissioning.inmss.published.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.inmss.published.ChangeFigure;
import uk.commissioning.inmss.published.EnterFigure;
import uk.commissioning.inmss.published.ReadFigures;
import uk.commissioning.inmss.published.ReconcileFigures;

/// The faces of published figures and their reconciliation.
@Configuration(proxyBeanMethods = false)
public final class PublishedWebConfiguration {

    @Bean
    FigureApi figureApi(ReadFigures readFigures, EnterFigure enterFigure, ChangeFigure changeFigure) {
        return new FigureApi(readFigures, enterFigure, changeFigure);
    }

    @Bean
    FigurePages figurePages(ReadFigures readFigures, EnterFigure enterFigure) {
        return new FigurePages(readFigures, enterFigure);
    }

    @Bean
    FigurePage figurePage(ReadFigures readFigures, ChangeFigure changeFigure) {
        return new FigurePage(readFigures, changeFigure);
    }

    @Bean
    ReconciliationApi reconciliationApi(ReconcileFigures reconcileFigures) {
        return new ReconciliationApi(reconcileFigures);
    }

    @Bean
    ReconciliationPages reconciliationPages(ReconcileFigures reconcileFigures) {
        return new ReconciliationPages(reconcileFigures);
    }
}
