package uk.commissioning.runtime.audit;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.database.DispatcherDatabase;

/// Numbers what it can see of each council's logs and chains it into seals, so that no writer waits for another (A6).
/// One sealer works on a council's log at a time, whatever the number of instances.
final class Sealer {

    private static final int BATCH = 1_000;

    private final DispatcherDatabase dispatcher;
    private final DatabaseClient database;

    Sealer(DispatcherDatabase dispatcher) {
        this.dispatcher = dispatcher;
        this.database = dispatcher.client();
    }

    /// Seals a batch in every council and log that has something to seal; answers how many entries.
    Mono<Long> seal() {
        return Flux.fromArray(SealedLog.values())
                .concatMap(log -> councilsToSeal(log)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(council -> dispatcher.inOne(sealBatch(council, log))))
                .reduce(0L, Long::sum);
    }

    private Mono<List<UUID>> councilsToSeal(SealedLog log) {
        return database.sql(log.in("""
                select c.tenant_id from platform.council c
                where exists (select from {entry} e where e.tenant_id = c.tenant_id and not e.sealed)
                """)).map(row -> id(row, "tenant_id")).all().collectList();
    }

    private Mono<Long> sealBatch(UUID council, SealedLog log) {
        return alone(council, log)
                .then(lastSeal(council, log))
                .zipWhen(_ -> unsealed(council, log))
                .flatMap(found -> add(council, log, found.getT1(), found.getT2()))
                .onErrorResume(Busy.class, _ -> Mono.just(0L));
    }

    private Mono<Void> alone(UUID council, SealedLog log) {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0)) as got")
                .bind("name", "seal " + log + " " + council)
                .map(row -> Boolean.TRUE.equals(row.get("got", Boolean.class)))
                .one()
                .flatMap(got -> got ? Mono.<Void>empty() : Mono.error(new Busy()));
    }

    private Mono<SealChain> lastSeal(UUID council, SealedLog log) {
        return database.sql("""
                select number, chain_hash from platform.seal
                where tenant_id = :council and log = :log order by number desc limit 1
                """)
                .bind("council", council)
                .bind("log", log.name())
                .map(row ->
                        new SealChain(Objects.requireNonNull(row.get("number", Long.class)), bytes(row, "chain_hash")))
                .one()
                .defaultIfEmpty(SealChain.start());
    }

    private Mono<List<Unsealed>> unsealed(UUID council, SealedLog log) {
        return database.sql(log.in("""
                select e.id, {hash}(e) as entry_hash from {entry} e
                where e.tenant_id = :council and not e.sealed order by e.occurred_at, e.id limit :batch
                """))
                .bind("council", council)
                .bind("batch", BATCH)
                .map(row -> new Unsealed(id(row, "id"), bytes(row, "entry_hash")))
                .all()
                .collectList();
    }

    private Mono<Long> add(UUID council, SealedLog log, SealChain end, List<Unsealed> entries) {
        if (entries.isEmpty()) return Mono.just(0L);

        var seals = new ArrayList<SealChain>();
        for (var entry : entries) seals.add((seals.isEmpty() ? end : seals.getLast()).then(entry.hash()));
        return insert(council, log, entries, seals)
                .then(mark(council, log, entries))
                .thenReturn((long) entries.size());
    }

    private Mono<Void> insert(UUID council, SealedLog log, List<Unsealed> entries, List<SealChain> seals) {
        return database.sql("""
                insert into platform.seal (tenant_id, log, number, entry_id, entry_hash, chain_hash)
                select :council, :log, s.number, s.entry_id, decode(s.entry_hash, 'hex'), decode(s.chain_hash, 'hex')
                from unnest(:numbers, :ids, :hashes, :chains) s (number, entry_id, entry_hash, chain_hash)
                """)
                .bind("council", council)
                .bind("log", log.name())
                .bind("numbers", seals.stream().map(SealChain::number).toArray(Long[]::new))
                .bind("ids", ids(entries))
                .bind("hashes", entries.stream().map(entry -> hex(entry.hash())).toArray(String[]::new))
                .bind("chains", seals.stream().map(seal -> hex(seal.hash())).toArray(String[]::new))
                .then();
    }

    private Mono<Void> mark(UUID council, SealedLog log, List<Unsealed> entries) {
        return database.sql(log.in("update {entry} set sealed = true where tenant_id = :council and id = any(:ids)"))
                .bind("council", council)
                .bind("ids", ids(entries))
                .then();
    }

    private static UUID[] ids(List<Unsealed> entries) {
        return entries.stream().map(Unsealed::id).toArray(UUID[]::new);
    }

    private static UUID id(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }

    private static byte[] bytes(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, byte[].class));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /// An entry without a number yet.
    private record Unsealed(UUID id, byte[] hash) {}

    /// Another sealer is at work.
    private static final class Busy extends RuntimeException {

        private Busy() {
            super("busy", null, false, false);
        }
    }
}
