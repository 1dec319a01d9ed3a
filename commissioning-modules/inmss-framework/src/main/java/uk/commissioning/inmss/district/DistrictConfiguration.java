package uk.commissioning.inmss.district;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.core.figures.DistrictFigures;
import uk.commissioning.inmss.district.web.DistrictWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of district gaps; their figures come from the core.
@Configuration(proxyBeanMethods = false)
@Import(DistrictWebConfiguration.class)
public final class DistrictConfiguration {

    @Bean
    ReadDistrictGaps readDistrictGaps(Transactions transactions, DistrictFigures figures) {
        return new ReadDistrictGaps(transactions, figures);
    }
}
