package uk.commissioning.runtime.jobpages;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.runtime.job.JobRegister;
import uk.commissioning.runtime.jobpages.web.JobWebConfiguration;
import uk.commissioning.ui.JobLinks;

/// Watching long work: what it is made of.
@Configuration(proxyBeanMethods = false)
@Import(JobWebConfiguration.class)
public final class JobPagesConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Bean
    WatchJob watchJob(JobRegister jobs) {
        return new WatchJob(jobs, PAUSE, LONGEST);
    }

    @Bean
    RecordPaths recordPaths(ObjectProvider<JobLinks> links) {
        return new RecordPaths(links.stream().toList());
    }
}
