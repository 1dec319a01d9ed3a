package uk.commissioning.runtime.problem;

import io.r2dbc.spi.R2dbcException;
import org.jspecify.annotations.Nullable;

/// A failure as it may be logged: where it happened and of which classes, without its messages, which may quote what
/// somebody sent.
final class Fault extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 10;

    private Fault(String name, @Nullable Fault cause, StackTraceElement[] where) {
        super(name, cause, false, true);
        setStackTrace(where);
    }

    static Fault of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Fault of(Throwable failure, int deepest) {
        var cause = failure.getCause();
        var deeper = cause == null || deepest == 0 ? null : of(cause, deepest - 1);
        return new Fault(name(failure), deeper, failure.getStackTrace());
    }

    private static String name(Throwable failure) {
        var name = failure.getClass().getName();
        return failure instanceof R2dbcException database ? name + " SQLSTATE " + database.getSqlState() : name;
    }
}
