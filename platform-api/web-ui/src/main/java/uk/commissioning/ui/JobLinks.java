package uk.commissioning.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where the record of a job is shown: paths after `/councils/{council}` by kind of job, with `{recordId}` in them.
/// Each module with jobs supplies one as a bean.
public record JobLinks(Map<String, String> pathsByKind) {

    public JobLinks {
        pathsByKind = Map.copyOf(pathsByKind);
    }

    public Optional<String> path(String kind, UUID recordId) {
        return Optional.ofNullable(pathsByKind.get(kind)).map(path -> path.replace("{recordId}", recordId.toString()));
    }
}
