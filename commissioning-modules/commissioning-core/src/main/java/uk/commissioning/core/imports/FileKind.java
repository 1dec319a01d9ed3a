package uk.commissioning.core.imports;

import reactor.core.publisher.Mono;

/// One kind of file that can be brought in. A new kind is one more of these in `ImportsConfiguration`; the format of
/// the file, the job, the report and the pages are the same for all.
public interface FileKind {

    ImportKind kind();

    /// Reads what the database knows of the file, finds all problems, and says how to store it. Stores nothing.
    Mono<Checked> check(Checking checking);
}
