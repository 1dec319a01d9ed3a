package uk.commissioning.local;

/// Why the one-machine edition will not go on: one sentence with what to do.
public final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
