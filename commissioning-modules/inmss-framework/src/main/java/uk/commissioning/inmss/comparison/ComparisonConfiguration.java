package uk.commissioning.inmss.comparison;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.core.figures.ComparableCosts;
import uk.commissioning.inmss.comparison.web.ComparisonWebConfiguration;
import uk.commissioning.kernel.transaction.Transactions;

/// The wiring of like with like; its cells come from the core.
@Configuration(proxyBeanMethods = false)
@Import(ComparisonWebConfiguration.class)
public final class ComparisonConfiguration {

    @Bean
    ReadLikeWithLike readLikeWithLike(Transactions transactions, ComparableCosts costs) {
        return new ReadLikeWithLike(transactions, costs);
    }
}
