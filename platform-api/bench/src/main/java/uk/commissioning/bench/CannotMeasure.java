package uk.commissioning.bench;

import org.jspecify.annotations.Nullable;

/// The bench cannot go on; the message says why in one sentence.
final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotMeasure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
