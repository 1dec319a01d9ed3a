package uk.commissioning.inmss.comparison.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.inmss.comparison.ReadLikeWithLike;

/// The two faces of like with like.
@Configuration(proxyBeanMethods = false)
public final class ComparisonWebConfiguration {

    @Bean
    ComparisonApi comparisonApi(ReadLikeWithLike readLikeWithLike, Clock clock) {
        return new ComparisonApi(readLikeWithLike, clock);
    }

    @Bean
    ComparisonPages comparisonPages(ReadLikeWithLike readLikeWithLike, Clock clock) {
        return new ComparisonPages(readLikeWithLike, clock);
    }
}
