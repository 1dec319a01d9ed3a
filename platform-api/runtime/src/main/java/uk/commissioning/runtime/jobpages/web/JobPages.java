package uk.commissioning.runtime.jobpages.web;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.runtime.job.JobView;
import uk.commissioning.runtime.jobpages.RecordPaths;
import uk.commissioning.runtime.jobpages.WatchJob;
import uk.commissioning.ui.Page;
import uk.commissioning.ui.SummaryRow;

/// A job's page: refreshes itself while the job works, with or without script.
@Controller
final class JobPages {

    private final WatchJob watchJob;
    private final RecordPaths paths;

    JobPages(WatchJob watchJob, RecordPaths paths) {
        this.watchJob = watchJob;
        this.paths = paths;
    }

    @GetMapping(path = "/councils/{council}/jobs/{id}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> show(@PathVariable String council, @PathVariable UUID id) {
        return watchJob.look(id).map(job -> Page.of("platform/job", page(council, job)));
    }

    private JobPage page(String council, JobView job) {
        var stage = JobPage.Stage.valueOf(job.state());
        return new JobPage(
                "/councils/" + council + "/jobs/" + job.id(),
                stage,
                job.step(),
                job.done(),
                job.total(),
                counts(job),
                explanation(stage, job.reason()),
                paths.of(job, council).orElse(null));
    }

    private static List<SummaryRow> counts(JobView job) {
        return new TreeMap<>(job.counts())
                .entrySet().stream()
                        .map(count -> SummaryRow.of(words(count.getKey()), "%,d".formatted(count.getValue())))
                        .toList();
    }

    private static @Nullable String explanation(JobPage.Stage stage, @Nullable String reason) {
        return switch (stage) {
            case WAITING, RUNNING, DONE -> null;
            case REFUSED ->
                sentence(
                        reason,
                        "What was sent is not accepted, and nothing was stored. See the result to know what to correct.");
            case FAILED ->
                sentence(
                        reason,
                        "Something went wrong on our side, and nothing was stored. Start it again; if it fails again, tell your administrator.");
        };
    }

    /// The sentence of a reason that was stored as its code, where it needs nothing more to be read.
    private static String sentence(@Nullable String code, String otherwise) {
        if (code == null) return otherwise;

        var reason = new StoredReason(code);
        var sentence = Sentences.installed().of(reason, List.of());
        return Sentences.installed().has(reason) && !sentence.contains("{") ? sentence : otherwise;
    }

    /// `rowsStored` in words: "Rows stored".
    private static String words(String name) {
        var words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replace('-', ' ')
                .replace('_', ' ')
                .toLowerCase(Locale.UK);
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private record StoredReason(String code) implements Reason {

        @Override
        public Kind kind() {
            return Kind.OURS;
        }

        @Override
        public String name() {
            return code;
        }
    }
}
