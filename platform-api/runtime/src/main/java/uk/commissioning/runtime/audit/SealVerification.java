package uk.commissioning.runtime.audit;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Recomputes the seals of one log of one council, page by page.
final class SealVerification {

    private static final int PAGE = 1_000;

    private final DatabaseClient database;

    SealVerification(DatabaseClient database) {
        this.database = database;
    }

    Mono<SealWalk> walk(UUID council, SealedLog log) {
        return Mono.defer(() -> page(council, log, new SealWalk()));
    }

    private Mono<SealWalk> page(UUID council, SealedLog log, SealWalk walk) {
        return seals(council, log, walk.lastNumber()).flatMap(seals -> {
            seals.forEach(walk::past);
            return seals.size() < PAGE ? Mono.just(walk) : page(council, log, walk);
        });
    }

    private Mono<List<SealWalk.Seal>> seals(UUID council, SealedLog log, long after) {
        return database.sql(log.in("""
                select s.number, s.entry_hash, s.chain_hash, e.sealed,
                       case when e.id is not null then {hash}(e) end as hash_now
                from platform.seal s left join {entry} e on e.tenant_id = s.tenant_id and e.id = s.entry_id
                where s.tenant_id = :council and s.log = :log and s.number > :after order by s.number limit :page
                """))
                .bind("council", council)
                .bind("log", log.name())
                .bind("after", after)
                .bind("page", PAGE)
                .map(SealVerification::seal)
                .all()
                .collectList();
    }

    /// Entries that claim to be sealed and have no seal: their seal was taken away.
    Mono<Long> sealedWithoutSeal(UUID council, SealedLog log) {
        return count(council, log, """
                select count(*) as entries from {entry} e where e.tenant_id = :council and e.sealed and not exists
                    (select from platform.seal s where s.tenant_id = e.tenant_id and s.log = :log and s.entry_id = e.id)
                """);
    }

    Mono<Long> waiting(UUID council, SealedLog log) {
        return count(council, log, """
                select count(*) as entries from {entry} e where e.tenant_id = :council and not e.sealed and not exists
                    (select from platform.seal s where s.tenant_id = e.tenant_id and s.log = :log and s.entry_id = e.id)
                """);
    }

    private Mono<Long> count(UUID council, SealedLog log, String query) {
        return database.sql(log.in(query))
                .bind("council", council)
                .bind("log", log.name())
                .map(row -> Objects.requireNonNull(row.get("entries", Long.class)))
                .one();
    }

    private static SealWalk.Seal seal(Readable row) {
        return new SealWalk.Seal(
                Objects.requireNonNull(row.get("number", Long.class)),
                Objects.requireNonNull(row.get("entry_hash", byte[].class)),
                Objects.requireNonNull(row.get("chain_hash", byte[].class)),
                entry(row));
    }

    private static SealWalk.Entry entry(Readable row) {
        var hash = row.get("hash_now", byte[].class);
        if (hash == null) return new SealWalk.Entry.Removed();
        return Boolean.TRUE.equals(row.get("sealed", Boolean.class))
                ? new SealWalk.Entry.Kept(hash)
                : new SealWalk.Entry.Unmarked();
    }
}
