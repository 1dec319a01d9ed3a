package uk.commissioning.runtime.database;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Checks at start-up that the database keeps what isolation rests on (A4), and refuses to start otherwise.
public final class DatabasePromises implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePromises.class);
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final List<DatabaseClient> roles;
    private final List<Schema> schemas;
    private final Duration patience;

    DatabasePromises(List<DatabaseClient> roles, List<Schema> schemas, Duration patience) {
        this.roles = List.copyOf(roles);
        this.schemas = List.copyOf(schemas);
        this.patience = patience;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var broken = patiently(broken()).block(patience.plus(TIME_LIMIT));
        if (broken == null || broken.isEmpty()) return;
        throw new PromisesBroken(broken);
    }

    /// A database that starts beside us, or a machine that is busy, gives its first connection late.
    private <T> Mono<T> patiently(Mono<T> asking) {
        var began = System.nanoTime();
        return asking.onErrorMap(DatabasePromises::noConnection)
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE)
                        .filter(failure -> failure instanceof Overloaded && isEarly(began))
                        .doBeforeRetry(_ -> LOG.info(
                                "PostgreSQL gives no connection yet; it is asked again until {} have passed",
                                patience)));
    }

    private boolean isEarly(long began) {
        return System.nanoTime() - began < patience.toNanos();
    }

    /// That there was no connection, however a library has wrapped it.
    private static Throwable noConnection(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Overloaded.orItself(cause) instanceof Overloaded overloaded) return overloaded;
        }
        return failure;
    }

    Mono<List<Broken>> broken() {
        return Flux.fromIterable(roles).concatMap(this::brokenFor).distinct().collectList();
    }

    private Flux<Broken> brokenFor(DatabaseClient role) {
        return role.sql("""
                select format('Role %s may bypass row-level security.', rolname) as description,
                       'Run the bootstrap of roles again, and connect as no other role.' as action
                from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
                union all
                select format('Role %s owns table %s, so that its policies can be changed.', current_user, c.oid::regclass),
                       'Give the table to the owner of its schema.'
                from pg_class c
                where c.relnamespace::regnamespace::text = any(:schemas) and c.relkind in ('r', 'p')
                  and pg_has_role(current_user, c.relowner, 'member')
                union all
                select format('Table %s has no forced row-level security.', c.oid::regclass),
                       'Add "enable row level security" and "force row level security" to its migration.'
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                where c.relnamespace::regnamespace::text = any(:schemas) and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                union all
                select format('Policy %s on %s is for every role.', p.polname, p.polrelid::regclass),
                       'Name its role with "to" in its migration.'
                from pg_policy p where 0 = any(p.polroles)
                union all
                select format('Schema %s is missing.', s), 'Run the migrations of this build.'
                from unnest(:schemas) s where to_regnamespace(s) is null
                """)
                .bind("schemas", schemas.stream().map(Schema::name).toArray(String[]::new))
                .map(Broken::read)
                .all();
    }

    /// One promise that is not kept, and what to do.
    record Broken(String description, String action) {

        static Broken read(Readable row) {
            return new Broken(
                    Objects.requireNonNull(row.get("description", String.class)),
                    Objects.requireNonNull(row.get("action", String.class)));
        }
    }

    /// The database does not keep what isolation rests on.
    static final class PromisesBroken extends RuntimeException {

        private final transient List<Broken> broken;

        PromisesBroken(List<Broken> broken) {
            super(broken.toString());
            this.broken = List.copyOf(broken);
        }
    }

    static final class Analyzer extends AbstractFailureAnalyzer<PromisesBroken> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, PromisesBroken failure) {
            return new FailureAnalysis(
                    lines(failure.broken.stream().map(Broken::description).toList()),
                    lines(failure.broken.stream().map(Broken::action).distinct().toList()),
                    failure);
        }

        private static String lines(List<String> sentences) {
            return String.join(System.lineSeparator(), sentences);
        }
    }

    /// No connection at start-up.
    static final class NoDatabaseAnalyzer extends AbstractFailureAnalyzer<Overloaded> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Overloaded failure) {
            return new FailureAnalysis(
                    "PostgreSQL did not give a connection: %s.".formatted(rootMessage(failure)),
                    "See that it runs, and that platform.database.* names its address and the roles' passwords.",
                    failure);
        }

        private static String rootMessage(Throwable failure) {
            var cause = failure;
            while (cause.getCause() != null) cause = cause.getCause();
            return String.valueOf(cause.getMessage());
        }
    }
}
