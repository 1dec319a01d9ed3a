package uk.commissioning.runtime.jobpages;

import java.util.List;
import java.util.Optional;
import uk.commissioning.runtime.job.JobView;
import uk.commissioning.ui.JobLinks;

/// Where the record of a job is shown, asked of every module.
public final class RecordPaths {

    private final List<JobLinks> links;

    RecordPaths(List<JobLinks> links) {
        this.links = List.copyOf(links);
    }

    public Optional<String> of(JobView job, String council) {
        return links.stream()
                .flatMap(link -> link.path(job.kind(), job.recordId()).stream())
                .map(path -> "/councils/" + council + path)
                .findFirst();
    }
}
