package uk.commissioning.kernel.job;

import java.util.Map;

/// How a job ended, in counts such as `stored` and `problems`. `accepted` is false when its input was refused.
public record JobResult(boolean accepted, Map<String, Long> counts) {

    public JobResult {
        counts = Map.copyOf(counts);
    }
}
