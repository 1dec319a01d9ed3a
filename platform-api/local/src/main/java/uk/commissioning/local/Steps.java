package uk.commissioning.local;

import java.util.ArrayDeque;
import java.util.Deque;

/// What has been started, stopped in reverse. It may be closed at any moment, in the middle of a start too.
final class Steps implements AutoCloseable {

    private final Deque<AutoCloseable> begun = new ArrayDeque<>();
    private boolean closed;

    /// Remembers what was started; stops it at once if everything is being stopped already.
    <T extends AutoCloseable> T begun(T step) {
        synchronized (begun) {
            if (!closed) {
                begun.push(step);
                return step;
            }
        }
        stop(step);
        throw new CannotStart("The start was interrupted: nothing is running.");
    }

    /// Stops one step before the others.
    void ended(AutoCloseable step) {
        synchronized (begun) {
            begun.remove(step);
        }
        stop(step);
    }

    boolean isClosed() {
        synchronized (begun) {
            return closed;
        }
    }

    @Override
    public void close() {
        while (true) {
            AutoCloseable last;
            synchronized (begun) {
                closed = true;
                last = begun.poll();
            }
            if (last == null) {
                return;
            }
            stop(last);
        }
    }

    private static void stop(AutoCloseable step) {
        try {
            step.close();
        } catch (Exception failed) {
            System.getLogger(Steps.class.getName())
                    .log(System.Logger.Level.WARNING, "A step did not stop cleanly", failed);
        }
    }
}
