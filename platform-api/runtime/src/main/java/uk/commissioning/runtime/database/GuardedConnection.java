package uk.commissioning.runtime.database;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/// A pooled connection that works only inside a transaction whose BEGIN carried its binding (A4).
/// Refuses to begin unless idle, and to run a statement outside a transaction; gives nothing open back to the pool.
final class GuardedConnection implements Connection {

    private final Connection connection;
    private final BiFunction<ContextView, TransactionDefinition, Opening> openings;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean begun;
    private volatile @Nullable Entrance entrance;
    private volatile @Nullable Abandonment abandonment;

    GuardedConnection(Connection connection, BiFunction<ContextView, TransactionDefinition, Opening> openings) {
        this.connection = connection;
        this.openings = openings;
    }

    /// What the running transaction found as it began; none where there was nothing to find.
    @Nullable
    Entrance entrance() {
        return entrance;
    }

    @Override
    public Mono<Void> beginTransaction() {
        return beginTransaction(IsolationLevel.READ_COMMITTED);
    }

    @Override
    public Mono<Void> beginTransaction(TransactionDefinition definition) {
        return Mono.deferContextual(context -> {
            abandonment = Abandonment.in(context);
            requireWaitedFor();
            return begin(openings.apply(context, definition), definition);
        });
    }

    private Mono<Void> begin(Opening opening, TransactionDefinition definition) {
        if (!connection.isAutoCommit()) {
            return Mono.error(new IllegalStateException("The pool gave a connection with an open transaction"));
        }
        return Flux.from(connection.createStatement(opening.message(definition)).execute())
                .concatMap(result -> result.map(opening.reading()))
                .collectList()
                .onErrorResume(failure -> undone().then(Mono.error(failure)))
                .doOnNext(found -> {
                    entrance = found.isEmpty() ? null : found.getLast();
                    begun = true;
                })
                .then();
    }

    /// After a BEGIN that failed half-way the driver does not know yet that a transaction is open, so it is told.
    private Mono<Void> undone() {
        return Flux.from(connection.createStatement("rollback").execute())
                .concatMap(Result::getRowsUpdated)
                .then()
                .onErrorComplete();
    }

    @Override
    public Mono<Void> close() {
        return Mono.defer(() -> {
            if (!closed.compareAndSet(false, true)) return Mono.empty();

            var cleaned = connection.isAutoCommit()
                    ? Mono.<Void>empty()
                    : Mono.from(connection.rollbackTransaction()).onErrorComplete();
            ended();
            return cleaned.then(Mono.from(connection.close()));
        });
    }

    /// The driver skips COMMIT, or turns it into ROLLBACK, when a statement has failed: that is no success.
    @Override
    public Mono<Void> commitTransaction() {
        return Mono.defer(() -> {
            requireWaitedFor();
            if (connection.isAutoCommit()) {
                return Mono.error(new IllegalStateException("The transaction was ended inside the work"));
            }
            return Mono.from(connection.commitTransaction()).then(Mono.defer(this::committed));
        });
    }

    private Mono<Void> committed() {
        if (!connection.isAutoCommit()) {
            return Mono.error(new IllegalStateException("A statement failed and its error was swallowed by the work"));
        }
        ended();
        return Mono.empty();
    }

    @Override
    public Mono<Void> rollbackTransaction() {
        return Mono.from(connection.rollbackTransaction()).doOnSuccess(_ -> ended());
    }

    private void ended() {
        begun = false;
        entrance = null;
    }

    @Override
    public Statement createStatement(String sql) {
        requireBegun();
        return connection.createStatement(sql);
    }

    @Override
    public Batch createBatch() {
        requireBegun();
        return connection.createBatch();
    }

    private void requireWaitedFor() {
        var abandoned = abandonment;
        if (abandoned != null) abandoned.refuse();
    }

    private void requireBegun() {
        requireWaitedFor();
        if (!begun) {
            throw new IllegalStateException("A statement ran outside a transaction, so no council is bound."
                    + " Action: wrap the work in transactions.reading or transactions.writing");
        }
    }

    @Override
    public boolean isAutoCommit() {
        return connection.isAutoCommit();
    }

    @Override
    public Mono<Void> setAutoCommit(boolean autoCommit) {
        return Mono.error(new UnsupportedOperationException("Transactions begin with beginTransaction only"));
    }

    @Override
    public Publisher<Void> createSavepoint(String name) {
        return connection.createSavepoint(name);
    }

    @Override
    public Publisher<Void> releaseSavepoint(String name) {
        return connection.releaseSavepoint(name);
    }

    @Override
    public Publisher<Void> rollbackTransactionToSavepoint(String name) {
        return connection.rollbackTransactionToSavepoint(name);
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return connection.getMetadata();
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return connection.getTransactionIsolationLevel();
    }

    @Override
    public Mono<Void> setTransactionIsolationLevel(IsolationLevel isolationLevel) {
        return Mono.error(new UnsupportedOperationException("The isolation level is part of BEGIN"));
    }

    @Override
    public Publisher<Void> setLockWaitTimeout(Duration timeout) {
        return connection.setLockWaitTimeout(timeout);
    }

    @Override
    public Publisher<Void> setStatementTimeout(Duration timeout) {
        return connection.setStatementTimeout(timeout);
    }

    @Override
    public Publisher<Boolean> validate(ValidationDepth depth) {
        return connection.validate(depth);
    }
}
