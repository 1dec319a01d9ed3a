package uk.commissioning.core.register.web;

import org.jspecify.annotations.Nullable;

/// What is not known is said, never guessed.
final class Words {

    static final String NOT_KNOWN = "not known";

    private Words() {}

    static String known(@Nullable Boolean fact) {
        if (fact == null) return NOT_KNOWN;
        return fact ? "yes" : "no";
    }

    static String known(@Nullable String fact) {
        return fact == null ? NOT_KNOWN : fact;
    }
}
