package uk.commissioning.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;
import uk.commissioning.core.imports.DecideImport;
import uk.commissioning.core.imports.FileImport;
import uk.commissioning.core.imports.Finding;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.core.imports.StartImport;
import uk.commissioning.core.imports.Upload;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// A council in the database under test, in which somebody with any role can be.
public final class CouncilUnderTest {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private final CoreUnderTest core;
    private final UUID id;

    CouncilUnderTest(CoreUnderTest core, UUID id) {
        this.core = core;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /// The one who works here with these roles; made when first asked for.
    public CouncilBinding person(Role... roles) {
        var subject = UUID.nameUUIDFromBytes(
                (id + List.of(roles).toString()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var person = UUID.randomUUID();
        core.database().run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'A Person', '%s@example.org') on conflict do nothing""".formatted(id, person, subject, subject));
        for (var role : roles) {
            core.database().run("""
                    insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                    select tenant_id, gen_random_uuid(), id, '%s', id from platform.person
                    where tenant_id = '%s' and subject = '%s' on conflict do nothing""".formatted(role, id, subject));
        }
        return new CouncilBinding(new TenantId(id), new Actor(subject, "A Person"), "core", "test");
    }

    /// Somebody who may send every kind of file.
    public CouncilBinding importer() {
        return person(Role.COMMISSIONER, Role.PLACEMENT_OFFICER);
    }

    public <T> T as(CouncilBinding person, Mono<T> work) {
        return Objects.requireNonNull(work.contextWrite(person::into).block(TIME_LIMIT));
    }

    /// The same with an Idempotency-Key.
    public <T> T once(String key, Mono<T> work) {
        return as(importer(), work.contextWrite(new OnceKey(key)::into));
    }

    public FileImport imported(String kind, byte[] content) {
        return imported(Upload.of(kind, "file.csv", content, false));
    }

    /// Sends a file and waits until its job has ended.
    public FileImport imported(Upload upload) {
        var started = as(importer(), core.bean(StartImport.class).start(upload));
        return ended(started.id());
    }

    /// The same, accepting what the file would change.
    public FileImport importedWithChanges(String kind, byte[] content) {
        var staged = imported(kind, content);
        return accepted(staged.id());
    }

    /// Lets a staged import go on, and waits until its job has ended.
    public FileImport accepted(UUID importId) {
        as(importer(), core.bean(DecideImport.class).accept(importId));
        return ended(importId);
    }

    public FileImport ended(UUID importId) {
        return until(importId, now -> !now.isWaiting());
    }

    /// The import, as soon as it is as expected.
    public FileImport until(UUID importId, Predicate<FileImport> expected) {
        var deadline = Instant.now().plus(TIME_LIMIT);
        while (Instant.now().isBefore(deadline)) {
            var now = as(importer(), core.bean(ReadImports.class).one(importId)).fileImport();
            if (expected.test(now)) return now;
            pause();
        }
        throw new AssertionError("The import did not end");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    public List<Finding> findings(FileImport ended) {
        return as(importer(), core.bean(ReadImports.class).findings(ended.id(), 0, 1_000))
                .items();
    }

    /// The first column of the first row, of this council's rows only.
    public String ask(String query) {
        return core.database().ask(query.replace(":council", "'" + id + "'"));
    }
}
