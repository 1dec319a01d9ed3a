package uk.commissioning.core.commitment.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.commitment.ReadCommitments;

/// The two faces of commitments.
@Configuration(proxyBeanMethods = false)
public final class CommitmentWebConfiguration {

    @Bean
    CommitmentApi commitmentApi(ReadCommitments readCommitments, Clock clock) {
        return new CommitmentApi(readCommitments, clock);
    }

    @Bean
    CommitmentPages commitmentPages(ReadCommitments readCommitments, Clock clock) {
        return new CommitmentPages(readCommitments, clock);
    }
}
