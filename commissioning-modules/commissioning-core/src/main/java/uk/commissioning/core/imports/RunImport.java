package uk.commissioning.core.imports;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.job.JobResult;
import uk.commissioning.kernel.job.JobWork;
import uk.commissioning.kernel.job.Progress;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.CouncilKeys;

/// The job that checks a file whole and stores it all or nothing, in one transaction with its result and its audit: a
/// job that was cut off has stored nothing, and may run again.
final class RunImport implements JobWork {
    private final Transactions transactions;
    private final FileKinds kinds;
    private final SheetReader sheets;
    private final ImportRecords records;
    private final Clock clock;

    RunImport(Transactions transactions, FileKinds kinds, SheetReader sheets, ImportRecords records, Clock clock) {
        this.transactions = transactions;
        this.kinds = kinds;
        this.sheets = sheets;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return StartImport.JOB;
    }

    @Override
    public Mono<JobResult> run(UUID importId, Progress progress) {
        return found(importId).flatMap(found -> {
            var file = kinds.file(found.sent().kind());
            return transactions.writing(
                    file.kind().permission(),
                    Visit.current()
                            .doOnNext(file.kind()::requireOpen)
                            .then(Mono.defer(() -> take(importId, file, progress))));
        });
    }

    /// Nothing was stored: says so and why, and forgets the file.
    @Override
    public Mono<Void> stopped(UUID importId, Reason reason) {
        var result = FileImport.Result.without(reason);
        return records.imports()
                .withId(importId)
                .filter(FileImport::isWaiting)
                .flatMap(found ->
                        records.finish(importId, result, null).then(Mono.defer(() -> records.tell(found, result))));
    }

    private Mono<FileImport> found(UUID importId) {
        return transactions.reading(
                ImportPermission.READ, records.imports().withId(importId).switchIfEmpty(Refused.missing()));
    }

    /// A second run of a job that ended answers what the first one did.
    private Mono<JobResult> take(UUID importId, FileKind file, Progress progress) {
        return records.imports()
                .lock()
                .then(Mono.defer(() -> records.imports().withId(importId)))
                .flatMap(now -> now.isWaiting()
                        ? work(now, file, progress).map(result -> answer(result))
                        : Mono.just(answer(now.result())));
    }

    private Mono<FileImport.Result> work(FileImport waiting, FileKind file, Progress progress) {
        return records.open(waiting.id())
                .flatMap(opened -> Apart.from(() -> read(opened, file)))
                .flatMap(checking -> {
                    var rows = checking.sheet().lines().size();
                    return progress.at("Checking rows", 0, rows)
                            .then(Mono.defer(() -> file.check(checking)))
                            .flatMap(checked -> records.accepted(waiting.id(), checking.findings())
                                    .flatMap(accepted -> end(waiting, checking, checked, accepted, progress)));
                });
    }

    private Checking read(ImportRecords.Opened opened, FileKind file) {
        var findings = new Findings(file.kind().columns(), opened.decisions());
        var sheet = sheets.read(opened.content(), file.kind().columns(), findings);
        return new Checking(sheet, findings, opened.keys(), London.dateOf(clock.instant()));
    }

    private Mono<FileImport.Result> end(
            FileImport waiting, Checking checking, Checked checked, boolean accepted, Progress progress) {
        var findings = checking.findings();
        var state = state(findings, checked.tally(), waiting.sent().trial(), accepted);
        var tally = state == ImportState.REFUSED ? Tally.NOTHING : checked.tally();
        var rows = checking.sheet().lines().size();
        var result = new FileImport.Result(state, rows, tally, FileImport.Told.of(findings), null);
        var storing = state == ImportState.STORED ? checked.storing() : Mono.<Void>empty();
        return progress.at(state == ImportState.STORED ? "Storing rows" : "Writing the report", rows, rows)
                .then(Mono.defer(() -> storing))
                .then(Apart.from(() -> sealed(checking.keys(), findings)))
                .flatMap(report -> state == ImportState.STAGED
                        ? records.stage(waiting.id(), result, report, clock.instant())
                        : records.finish(waiting.id(), result, report))
                .then(Mono.defer(() -> records.tell(waiting, result)))
                .thenReturn(result);
    }

    /// What would change waits until a person has seen it; what is asked waits for an answer.
    private static ImportState state(Findings findings, Tally tally, boolean trial, boolean accepted) {
        if (findings.problems() > 0) return ImportState.REFUSED;
        if (trial) return ImportState.CHECKED;
        var waits = findings.questions() > 0 || (tally.changed() > 0 && !accepted);
        return waits ? ImportState.STAGED : ImportState.STORED;
    }

    private static byte[] sealed(CouncilKeys keys, Findings findings) {
        return keys.seal(Report.PURPOSE, Report.packed(findings.inOrder()));
    }

    private static JobResult answer(FileImport.Result result) {
        return new JobResult(
                result.state() != ImportState.REFUSED,
                Map.of(
                        "rows", (long) result.rows(),
                        "added", (long) result.tally().added(),
                        "changed", (long) result.tally().changed(),
                        "unchanged", (long) result.tally().unchanged(),
                        "problems", (long) result.told().problems(),
                        "questions", (long) result.told().questions(),
                        "notices", (long) result.told().notices()));
    }
}
