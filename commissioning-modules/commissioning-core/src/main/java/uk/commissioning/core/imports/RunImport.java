package uk.commissioning.core.imports;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.job.JobResult;
import uk.commissioning.kernel.job.JobWork;
import uk.commissioning.kernel.job.Progress;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.Vault;

/// The job that checks a file whole and stores it all or nothing, in one transaction with its result and its audit: a
/// job that was cut off has stored nothing, and may run again.
final class RunImport implements JobWork {
    private final Transactions transactions;
    private final FileKinds kinds;
    private final SheetReader sheets;
    private final Records records;
    private final Clock clock;

    RunImport(Transactions transactions, FileKinds kinds, SheetReader sheets, Records records, Clock clock) {
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
            return transactions.writing(file.kind().permission(), take(importId, file, progress));
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
                            .flatMap(checked -> progress.at(next(checking.findings(), waiting), rows, rows)
                                    .then(Mono.defer(() -> end(waiting, checking, checked))));
                });
    }

    private Checking read(Opened opened, FileKind file) {
        var findings = new Findings(file.kind().columns());
        var sheet = sheets.read(opened.content(), file.kind().columns(), findings);
        return new Checking(sheet, findings, opened.keys(), London.dateOf(clock.instant()));
    }

    private static String next(Findings findings, FileImport waiting) {
        return findings.problems() > 0 || waiting.sent().trial() ? "Writing the report" : "Storing rows";
    }

    private Mono<FileImport.Result> end(FileImport waiting, Checking checking, Checked checked) {
        var findings = checking.findings();
        var state = state(findings, waiting.sent().trial());
        var tally = state == ImportState.REFUSED ? Tally.NOTHING : checked.tally();
        var rows = checking.sheet().lines().size();
        var result = new FileImport.Result(state, rows, tally, findings.problems(), findings.notices());
        var storing = state == ImportState.STORED ? checked.storing() : Mono.<Void>empty();
        return storing.then(Apart.from(() -> sealed(checking.keys(), findings)))
                .flatMap(report -> records.finish(waiting.id(), result, report))
                .then(Mono.defer(() -> records.tell(waiting, result)))
                .thenReturn(result);
    }

    private static ImportState state(Findings findings, boolean trial) {
        if (findings.problems() > 0) return ImportState.REFUSED;
        return trial ? ImportState.CHECKED : ImportState.STORED;
    }

    private static byte[] sealed(CouncilKeys keys, Findings findings) {
        return keys.seal(Report.PURPOSE, Report.packed(findings.inOrder()));
    }

    private static JobResult answer(FileImport.Result result) {
        var accepted = result.state() == ImportState.STORED || result.state() == ImportState.CHECKED;
        return new JobResult(
                accepted,
                Map.of(
                        "rows", (long) result.rows(),
                        "added", (long) result.tally().added(),
                        "changed", (long) result.tally().changed(),
                        "unchanged", (long) result.tally().unchanged(),
                        "problems", (long) result.problems(),
                        "notices", (long) result.notices()));
    }

    /// What is kept of an import: its file and report under seal, its result, its audit.
    record Records(Imports imports, Vault vault, Audit audit) {

        Mono<Opened> open(UUID importId) {
            return vault.open()
                    .flatMap(keys -> imports.sealedFile(importId)
                            .map(content -> new Opened(keys, keys.open(StartImport.FILE_PURPOSE, content))));
        }

        Mono<Void> finish(UUID importId, FileImport.Result result, byte @Nullable [] sealedReport) {
            return imports.finish(importId, result, sealedReport);
        }

        Mono<Void> tell(FileImport ended, FileImport.Result result) {
            var details = Map.of(
                    "kind", ended.sent().kind(),
                    "rows", String.valueOf(result.rows()),
                    "added", String.valueOf(result.tally().added()),
                    "changed", String.valueOf(result.tally().changed()),
                    "unchanged", String.valueOf(result.tally().unchanged()),
                    "problems", String.valueOf(result.problems()),
                    "notices", String.valueOf(result.notices()));
            var action = switch (result.state()) {
                case STORED -> "import.stored";
                case CHECKED -> "import.checked";
                case REFUSED -> "import.refused";
                case STOPPED -> "import.stopped";
                case FAILED, WAITING -> "import.failed";
            };
            return audit.record(new Audited(action, StartImport.RECORD, ended.id(), details));
        }
    }

    /// A file out of its seal, with the keys that opened it.
    record Opened(CouncilKeys keys, byte[] content) {}
}
