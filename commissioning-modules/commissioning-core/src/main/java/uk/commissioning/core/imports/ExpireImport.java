package uk.commissioning.core.imports;

import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.job.JobResult;
import uk.commissioning.kernel.job.JobWork;
import uk.commissioning.kernel.job.Progress;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.transaction.Transactions;

/// Forgets a staged file that nobody came back to. A file of somebody who has left is forgotten all the same.
final class ExpireImport implements JobWork {
    static final String JOB = "core.import-expiry";

    private final Transactions transactions;
    private final ImportRecords records;

    ExpireImport(Transactions transactions, ImportRecords records) {
        this.transactions = transactions;
        this.records = records;
    }

    @Override
    public String kind() {
        return JOB;
    }

    @Override
    public Mono<JobResult> run(UUID importId, Progress progress) {
        return transactions.writing(ImportPermission.READ, expire(importId)).thenReturn(new JobResult(true, Map.of()));
    }

    @Override
    public Mono<Void> stopped(UUID importId, Reason reason) {
        return expire(importId);
    }

    private Mono<Void> expire(UUID importId) {
        return records.imports()
                .lock()
                .then(Mono.defer(() -> records.imports().withId(importId)))
                .filter(FileImport::isStaged)
                .flatMap(staged -> {
                    var result = staged.result().as(ImportState.EXPIRED);
                    return records.finish(importId, result, null).then(Mono.defer(() -> records.tell(staged, result)));
                });
    }
}
