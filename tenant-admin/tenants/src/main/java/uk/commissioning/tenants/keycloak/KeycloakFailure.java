package uk.commissioning.tenants.keycloak;

import java.util.Set;

/// Keycloak did not do what it was asked; the outbox asks again, but not for ever where the request itself is refused.
/// Says the path asked, never a name or an address.
final class KeycloakFailure extends RuntimeException {

    private static final int NO_STATUS = 0;
    private static final int CONFLICT = 409;
    private static final Set<Integer> FOR_GOOD = Set.of(400, CONFLICT, 413, 422);

    private final int status;

    private KeycloakFailure(String message, int status) {
        super(message, null, false, false);
        this.status = status;
    }

    static KeycloakFailure answered(String path, int status) {
        return new KeycloakFailure("Keycloak answered " + status + " to " + path, status);
    }

    /// Our own client is not let in: no fault of what was asked for.
    static KeycloakFailure withoutToken(String path, int status) {
        return because("Keycloak answered " + status + " to " + path);
    }

    static KeycloakFailure silent(String path, Throwable cause) {
        return new KeycloakFailure(
                "Keycloak did not answer " + path + ": " + cause.getClass().getSimpleName(), NO_STATUS);
    }

    static KeycloakFailure because(String sentence) {
        return new KeycloakFailure(sentence, NO_STATUS);
    }

    /// Asking again changes nothing. What is not there or not allowed may be tomorrow, so it is not among these.
    boolean isForGood() {
        return FOR_GOOD.contains(status);
    }

    boolean isConflict() {
        return status == CONFLICT;
    }
}
