package uk.commissioning.core.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The council's imports, with their files and reports under seal.
interface Imports {

    /// Waits for another import of the council; held until the transaction ends.
    Mono<Void> lock();

    Mono<Void> add(FileImport started, byte[] sealedFile);

    Mono<FileImport> withId(UUID id);

    /// Newest first, older than the one named.
    Mono<List<FileImport>> latest(Collection<String> kinds, @Nullable UUID after, int limit);

    Mono<byte[]> sealedFile(UUID id);

    /// Empty while there is none.
    Mono<byte[]> sealedReport(UUID id);

    /// Ends an import that waits for its job or for a person, keeps its report, and forgets its file.
    Mono<Void> finish(UUID id, FileImport.Result result, byte @Nullable [] sealedReport);

    /// Lets a waiting import wait for a person, with its report and its file, until it expires.
    Mono<Void> stage(UUID id, FileImport.Result result, byte[] sealedReport, Instant expires);

    /// Lets a staged import wait for a job again; the changes that were accepted are known by their hash.
    Mono<Void> goOn(UUID id, UUID job, byte[] acceptedHash);

    /// The hash of the changes that a person has accepted; empty while nobody has.
    Mono<byte[]> acceptedHash(UUID id);

    Mono<List<Decision>> decisions(UUID id);

    /// Adds decisions, or replaces those about the same cells.
    Mono<Void> decide(UUID id, List<Decision> decisions);
}
