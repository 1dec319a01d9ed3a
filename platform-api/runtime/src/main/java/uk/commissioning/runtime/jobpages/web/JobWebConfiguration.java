package uk.commissioning.runtime.jobpages.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.runtime.jobpages.RecordPaths;
import uk.commissioning.runtime.jobpages.WatchJob;

/// The faces of a job.
@Configuration(proxyBeanMethods = false)
public final class JobWebConfiguration {

    @Bean
    JobApi jobApi(WatchJob watchJob, RecordPaths paths) {
        return new JobApi(watchJob, paths);
    }

    @Bean
    JobPages jobPages(WatchJob watchJob, RecordPaths paths) {
        return new JobPages(watchJob, paths);
    }
}
