package uk.commissioning.runtime.audit;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.database.DispatcherDatabase;

/// Verifies the seals of every council (A6): `./platform verify`. Changes nothing.
public final class VerifySeals {

    private final DatabaseClient database;
    private final SealVerification verification;

    private VerifySeals(DatabaseClient database) {
        this.database = database;
        this.verification = new SealVerification(database);
    }

    public static VerifySeals through(DispatcherDatabase dispatcher) {
        return new VerifySeals(dispatcher.client());
    }

    public Mono<Report> verify() {
        return councils()
                .flatMapMany(Flux::fromIterable)
                .concatMap(council -> Flux.fromArray(SealedLog.values()).concatMap(log -> verify(council, log)))
                .collectList()
                .map(Report::new);
    }

    private Mono<List<Council>> councils() {
        return database.sql("select tenant_id, key from platform.council order by key")
                .map(Council::read)
                .all()
                .collectList();
    }

    private Mono<Verified> verify(Council council, SealedLog log) {
        return verification
                .walk(council.id(), log)
                .zipWhen(_ -> verification.sealedWithoutSeal(council.id(), log))
                .zipWhen(_ -> verification.waiting(council.id(), log))
                .map(found -> Verified.of(
                        council, log, found.getT1().getT1(), found.getT1().getT2(), found.getT2()));
    }

    /// All councils' logs. `whole` when nothing is broken.
    public record Report(List<Verified> logs) {

        public Report {
            logs = List.copyOf(logs);
        }

        public boolean whole() {
            return logs.stream().allMatch(Verified::whole);
        }

        /// One line a log, for people.
        public List<String> lines() {
            return logs.stream().map(Verified::line).toList();
        }
    }

    /// One log of one council: `seals` checked, of which the entries of `removed` have expired; `waiting` are not
    /// sealed yet; `withoutSeal` claim a seal that is gone. `firstBroken` and `gaps` are numbers of seals.
    public record Verified(
            String council,
            String log,
            long seals,
            long removed,
            long waiting,
            long withoutSeal,
            @Nullable Long firstBroken,
            String problem,
            List<Long> gaps) {

        private static Verified of(Council council, SealedLog log, SealWalk walk, long withoutSeal, long waiting) {
            var broken = walk.firstBreak();
            return new Verified(
                    council.key(),
                    log.name(),
                    walk.seals(),
                    walk.removed(),
                    waiting,
                    withoutSeal,
                    broken == null ? null : broken.number(),
                    broken == null ? "" : broken.what(),
                    walk.gaps());
        }

        public boolean whole() {
            return firstBroken == null && withoutSeal == 0;
        }

        String line() {
            var counts = "%s %s: %d sealed, %d expired, %d waiting".formatted(council, log, seals, removed, waiting);
            if (whole()) return counts + ", whole";
            var missing = withoutSeal == 0 ? "" : ", %d entries have lost their seal".formatted(withoutSeal);
            return firstBroken == null
                    ? counts + missing
                    : counts + ", broken at %d: %s".formatted(firstBroken, problem) + missing;
        }
    }

    private record Council(UUID id, String key) {

        private static Council read(Readable row) {
            return new Council(
                    Objects.requireNonNull(row.get("tenant_id", UUID.class)),
                    Objects.requireNonNull(row.get("key", String.class)));
        }
    }
}
