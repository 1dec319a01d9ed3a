package uk.commissioning.core.imports;

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

    /// Ends a waiting import, keeps its report, and forgets its file.
    Mono<Void> finish(UUID id, FileImport.Result result, byte @Nullable [] sealedReport);
}
