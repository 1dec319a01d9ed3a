package uk.commissioning.kernel.outbox;

/// The receiver says that it will never take this message as it is. Its sentence is kept and shown: no personal data.
public final class RefusedForGood extends RuntimeException {

    public RefusedForGood(String sentence) {
        super(sentence, null, false, false);
    }
}
