package uk.commissioning.core.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.Vault;

/// What is kept of an import: its file, report and decisions, its result, its audit.
record ImportRecords(Imports imports, Vault vault, Jobs jobs, Audit audit) {
    /// How long a staged file waits for a person.
    static final Duration PATIENCE = Duration.ofDays(30);

    Mono<Opened> open(UUID importId) {
        return imports.decisions(importId)
                .map(Decisions::new)
                .flatMap(decisions -> vault.open()
                        .flatMap(keys -> imports.sealedFile(importId)
                                .map(content ->
                                        new Opened(keys, keys.open(StartImport.FILE_PURPOSE, content), decisions))));
    }

    /// Whether a person has accepted the very changes that were found now.
    Mono<Boolean> accepted(UUID importId, Findings findings) {
        return imports.acceptedHash(importId)
                .map(hash -> MessageDigest.isEqual(hash, hash(findings.changesInWords())))
                .defaultIfEmpty(false);
    }

    Mono<Void> finish(UUID importId, FileImport.Result result, byte @Nullable [] sealedReport) {
        return imports.finish(importId, result, sealedReport);
    }

    /// Lets the import wait for a person, and sees to it that it does not wait for ever.
    Mono<Void> stage(UUID importId, FileImport.Result result, byte[] sealedReport, Instant now) {
        var expires = now.plus(PATIENCE);
        return imports.stage(importId, result, sealedReport, expires)
                .then(Mono.defer(() -> jobs.startAt(expires, ExpireImport.JOB, importId)))
                .then();
    }

    Mono<Void> tell(FileImport ended, FileImport.Result result) {
        var details = Map.of(
                "kind", ended.sent().kind(),
                "rows", String.valueOf(result.rows()),
                "added", String.valueOf(result.tally().added()),
                "changed", String.valueOf(result.tally().changed()),
                "unchanged", String.valueOf(result.tally().unchanged()),
                "problems", String.valueOf(result.told().problems()),
                "questions", String.valueOf(result.told().questions()),
                "notices", String.valueOf(result.told().notices()));
        var action = switch (result.state()) {
            case STORED -> "import.stored";
            case STAGED -> "import.staged";
            case CHECKED -> "import.checked";
            case REFUSED -> "import.refused";
            case STOPPED -> "import.stopped";
            case DISCARDED -> "import.discarded";
            case EXPIRED -> "import.expired";
            case FAILED, WAITING -> "import.failed";
        };
        return audit.record(new Audited(action, StartImport.RECORD, ended.id(), details));
    }

    static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A file out of its seal, with the keys that opened it and what people decided about it.
    record Opened(CouncilKeys keys, byte[] content, Decisions decisions) {}
}
