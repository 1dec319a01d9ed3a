package uk.commissioning.runtime.database;

import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.TransactionDefinition;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is sent with BEGIN as one message, and how the row that it answers is read (A4).
/// The only values ever rendered are a `java.util.UUID`, a number of milliseconds and one of four isolation levels.
record Opening(String sql, Function<Readable, Entrance> reading) {

    private static final long GRACE = 5_000;
    private static final Set<IsolationLevel> ISOLATION_LEVELS = Set.of(
            IsolationLevel.READ_UNCOMMITTED,
            IsolationLevel.READ_COMMITTED,
            IsolationLevel.REPEATABLE_READ,
            IsolationLevel.SERIALIZABLE);

    /// Binds a council and enters it as a person.
    static Opening asPerson(UUID council, UUID subject, boolean readOnly) {
        return new Opening(
                bind(council)
                        + "; select council_key, council_name, state, suspended, roles, districts, modules from platform."
                        + (readOnly ? "enter" : "enter_to_write") + "(" + literal(subject) + ")",
                Entrance.Council::read);
    }

    /// Binds a council for the platform's own work, in which nobody asks.
    static Opening asPlatform(UUID council) {
        return new Opening(bind(council), _ -> new Entrance.Platform());
    }

    /// Answers a row when the person is an operator.
    static Opening asOperator(UUID subject) {
        return new Opening(
                "; select 1 from platform.operator_grant where subject = " + literal(subject),
                _ -> new Entrance.Operator());
    }

    /// Binds a council and takes its lock alone, when the person is an operator.
    static Opening asOperatorAbout(UUID council, UUID subject) {
        return new Opening(
                bind(council) + "; select platform.enter_alone() from platform.operator_grant where subject = "
                        + literal(subject),
                _ -> new Entrance.Operator());
    }

    /// Binds a reorganisation and whoever asks; answers a row for an operator and for whoever holds a role in a council
    /// that takes part.
    static Opening inReorganisation(UUID reorganisation, UUID subject) {
        return new Opening(
                "; set local app.reorganisation = " + literal(reorganisation)
                        + "; set local app.subject = " + literal(subject)
                        + "; select reorganisation_key, reorganisation_name, state, is_operator, councils, roles"
                        + " from platform.enter_reorganisation(" + literal(subject) + ")",
                Entrance.Reorganisation::read);
    }

    static boolean isReadOnly(TransactionDefinition definition) {
        return Boolean.TRUE.equals(definition.getAttribute(TransactionDefinition.READ_ONLY));
    }

    String message(TransactionDefinition definition) {
        return "begin"
                + isolation(definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL))
                + (isReadOnly(definition) ? " read only" : "")
                + limit(definition.getAttribute(TransactionDefinition.LOCK_WAIT_TIMEOUT))
                + sql;
    }

    private static String bind(UUID council) {
        return "; set local app.tenant_id = " + literal(council);
    }

    private static String literal(UUID value) {
        return "'" + value + "'";
    }

    private static String isolation(@Nullable IsolationLevel level) {
        if (level == null) return "";
        if (!ISOLATION_LEVELS.contains(level)) throw new IllegalArgumentException("Not an isolation level");
        return " isolation level " + level.asSql();
    }

    /// A running transaction_timeout is not replaced by another, only by none. It ends the session, so a slow
    /// statement must meet its own limit first.
    private static String limit(@Nullable Duration limit) {
        if (limit == null) return "";
        long milliseconds = limit.toMillis();
        return "; set local transaction_timeout = 0; set local transaction_timeout = " + (milliseconds + GRACE)
                + "; set local statement_timeout = " + milliseconds;
    }
}
