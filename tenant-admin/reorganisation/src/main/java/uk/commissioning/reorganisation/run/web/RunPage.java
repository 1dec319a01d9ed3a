package uk.commissioning.reorganisation.run.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.web.Moments;
import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.run.Report;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.ui.SummaryRow;

/// One run. `before` is the last rehearsal that was finished before it.
public record RunPage(
        Surroundings around, Run run, @Nullable Run before) {

    private static final double MILLISECONDS_IN_A_SECOND = 1000;

    public String title() {
        return RunWords.title(run, around);
    }

    public String path() {
        return around.path("/runs/" + run.id());
    }

    public boolean isRunning() {
        return run.state() == Run.State.RUNNING;
    }

    public String step() {
        return run.step().isEmpty() ? "Waiting to begin" : run.step();
    }

    /// Why nothing was stored; none while it runs, and none where it was finished.
    public @Nullable String because() {
        return switch (run.state()) {
            case RUNNING, DONE -> null;
            case REFUSED -> run.reason();
            case STOPPED -> "The application went away while it ran. Nothing was stored: start it again.";
        };
    }

    public List<SummaryRow> facts() {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("Map", around.map(run.map())));
        facts.add(SummaryRow.of("Started", Moments.of(run.startedAt()) + " by " + run.startedBy()));
        if (run.finishedAt() != null) facts.add(SummaryRow.of("Ended", Moments.of(run.finishedAt())));
        var report = run.report();
        if (report == null) return facts;
        facts.add(SummaryRow.of(
                "How long it took", "%.1f seconds".formatted(report.milliseconds() / MILLISECONDS_IN_A_SECOND)));
        facts.add(SummaryRow.of("Digest", report.digest()));
        facts.add(SummaryRow.of("Since the rehearsal before", sinceBefore(report)));
        return facts;
    }

    public @Nullable ReportView report() {
        var report = run.report();
        return report == null ? null : new ReportView(around.reorganisation(), report);
    }

    public String outcome() {
        return run.kind() == Run.Kind.VESTING
                ? "The plan is carried out: both books agree."
                : "Everything was done as on vesting day and then undone: both books agree, and nothing was changed.";
    }

    private String sinceBefore(Report report) {
        if (before == null || before.report() == null) return "There is none to compare with";
        return (before.report().digest().equals(report.digest())
                        ? "Nothing changed: the digest is the same as on "
                        : "Something changed: the digest is another than on ")
                + Moments.of(before.startedAt());
    }
}
