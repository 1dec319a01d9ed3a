package uk.commissioning.core.imports;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// Takes a file in under seal and queues the job that checks and stores it.
public final class StartImport {
    static final String JOB = "core.import";
    static final String FILE_PURPOSE = "core.import.file";
    static final String RECORD = "import";

    private final Transactions transactions;
    private final Once once;
    private final FileKinds kinds;
    private final Receiving receiving;

    StartImport(Transactions transactions, Once once, FileKinds kinds, Receiving receiving) {
        this.transactions = transactions;
        this.once = once;
        this.kinds = kinds;
        this.receiving = receiving;
    }

    /// Answers the import, whose job may not have begun. The same key with the same file answers the same import.
    public Mono<FileImport> start(Upload upload) {
        return Mono.fromSupplier(() -> kinds.called(upload.kind()))
                .flatMap(kind -> transactions.writing(
                        kind.permission(),
                        Visit.current()
                                .doOnNext(kind::requireOpen)
                                .then(Mono.defer(() -> once.create(upload.fingerprint(), receiving.receive(upload))
                                        .flatMap(receiving::received)))));
    }

    /// Everything that happens to a file on its arrival, in the transaction of the request.
    static final class Receiving {
        private final Imports imports;
        private final Vault vault;
        private final Jobs jobs;
        private final Audit audit;
        private final Clock clock;

        Receiving(Imports imports, Vault vault, Jobs jobs, Audit audit, Clock clock) {
            this.imports = imports;
            this.vault = vault;
            this.jobs = jobs;
            this.audit = audit;
            this.clock = clock;
        }

        private Mono<FileImport> received(UUID id) {
            return imports.withId(id);
        }

        private Mono<UUID> receive(Upload upload) {
            return Mono.defer(() -> {
                var id = Ids.next();
                return vault.open()
                        .map(keys -> keys.seal(FILE_PURPOSE, upload.content()))
                        .flatMap(content ->
                                jobs.start(JOB, id).flatMap(job -> imports.add(started(id, job, upload), content)))
                        .then(audit.record(started(id, upload)))
                        .thenReturn(id);
            });
        }

        private FileImport started(UUID id, UUID job, Upload upload) {
            var sent = new FileImport.Sent(upload.kind(), upload.fileName(), upload.content().length, upload.trial());
            return new FileImport(id, sent, job, FileImport.Result.NONE_YET, clock.instant(), null, null);
        }

        private static Audited started(UUID id, Upload upload) {
            var details = Map.of(
                    "kind", upload.kind(),
                    "bytes", String.valueOf(upload.content().length),
                    "trial", String.valueOf(upload.trial()));
            return new Audited("import.started", RECORD, id, details);
        }
    }
}
