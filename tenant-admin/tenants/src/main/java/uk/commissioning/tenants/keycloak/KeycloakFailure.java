package uk.commissioning.tenants.keycloak;

/// Keycloak did not do what it was asked; the outbox asks again. Says the path asked, never a name or an address.
final class KeycloakFailure extends RuntimeException {

    private static final int NO_STATUS = 0;
    private static final int CONFLICT = 409;

    private final int status;

    private KeycloakFailure(String message, int status) {
        super(message, null, false, false);
        this.status = status;
    }

    static KeycloakFailure answered(String path, int status) {
        return new KeycloakFailure("Keycloak answered " + status + " to " + path, status);
    }

    static KeycloakFailure silent(String path, Throwable cause) {
        return new KeycloakFailure(
                "Keycloak did not answer " + path + ": " + cause.getClass().getSimpleName(), NO_STATUS);
    }

    static KeycloakFailure because(String sentence) {
        return new KeycloakFailure(sentence, NO_STATUS);
    }

    boolean isConflict() {
        return status == CONFLICT;
    }
}
