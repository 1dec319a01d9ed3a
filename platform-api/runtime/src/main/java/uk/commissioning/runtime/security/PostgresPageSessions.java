package uk.commissioning.runtime.security;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.session.ReactiveSessionRepository;
import reactor.core.publisher.Mono;

/// Page sessions as rows (A5): the row is found by the hash of the cookie's value, and what it holds is sealed. What
/// cannot be opened is as good as not there. A session that was ended elsewhere is never written again.
final class PostgresPageSessions implements ReactiveSessionRepository<PageSession> {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPageSessions.class);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final DatabaseClient database;
    private final SealedTexts sealedTexts;
    private final Clock clock;

    PostgresPageSessions(DatabaseClient database, SealedTexts sealedTexts, Clock clock) {
        this.database = database;
        this.sealedTexts = sealedTexts;
        this.clock = clock;
    }

    @Override
    public Mono<PageSession> createSession() {
        return Mono.fromSupplier(() -> PageSession.begun(clock.instant()));
    }

    @Override
    public Mono<PageSession> findById(String id) {
        if (!SessionCookie.isId(id)) return Mono.empty();
        return database.sql("""
                        select sealed, created_at, last_accessed from platform.page_session
                        where id_hash = :hash and expires_at > :now""")
                .bind("hash", hash(id))
                .bind("now", clock.instant())
                .map(row -> row(id, row))
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Void> save(PageSession session) {
        return Mono.defer(() -> {
            var stored = session.stored();
            if (stored == null) return insert(session);
            if (session.isChanged()) return replace(session, stored);
            if (stored.lastAccessed().plus(NOTED_EVERY).isAfter(session.getLastAccessedTime())) return Mono.empty();
            return touch(session, stored);
        });
    }

    @Override
    public Mono<Void> deleteById(String id) {
        return database.sql("delete from platform.page_session where id_hash = :hash")
                .bind("hash", hash(id))
                .then();
    }

    private Mono<Void> insert(PageSession session) {
        return database.sql("""
                        insert into platform.page_session (id_hash, sealed, created_at, last_accessed, expires_at)
                        values (:hash, :sealed, :created, :accessed, :ends)""")
                .bind("hash", hash(session.getId()))
                .bind("sealed", sealedTexts.seal(session.getId(), session.texts()))
                .bind("created", session.getCreationTime())
                .bind("accessed", session.getLastAccessedTime())
                .bind("ends", session.ends())
                .then()
                .doOnSuccess(_ -> session.wasStored());
    }

    private Mono<Void> replace(PageSession session, PageSession.Stored stored) {
        return database.sql("""
                        update platform.page_session
                        set id_hash = :hash, sealed = :sealed, last_accessed = :accessed, expires_at = :ends
                        where id_hash = :stored""")
                .bind("hash", hash(session.getId()))
                .bind("sealed", sealedTexts.seal(session.getId(), session.texts()))
                .bind("accessed", session.getLastAccessedTime())
                .bind("ends", session.ends())
                .bind("stored", hash(stored.id()))
                .then()
                .doOnSuccess(_ -> session.wasStored());
    }

    private Mono<Void> touch(PageSession session, PageSession.Stored stored) {
        return database.sql("""
                        update platform.page_session set last_accessed = :accessed, expires_at = :ends
                        where id_hash = :stored""")
                .bind("accessed", session.getLastAccessedTime())
                .bind("ends", session.ends())
                .bind("stored", hash(stored.id()))
                .then()
                .doOnSuccess(_ -> session.wasStored());
    }

    private Optional<PageSession> row(String id, Readable row) {
        var accessed = Objects.requireNonNull(row.get("last_accessed", Instant.class));
        var created = Objects.requireNonNull(row.get("created_at", Instant.class));
        var sealed = Objects.requireNonNull(row.get("sealed", byte[].class));
        var texts = sealedTexts.open(id, sealed);
        if (texts.isEmpty()) LOG.warn("A page session could not be opened and counts as signed out");
        return texts.map(opened -> PageSession.read(new PageSession.Stored(id, accessed), opened, created));
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
