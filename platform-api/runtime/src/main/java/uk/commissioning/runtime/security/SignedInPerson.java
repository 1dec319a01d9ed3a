package uk.commissioning.runtime.security;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import uk.commissioning.kernel.tenancy.Actor;

/// A person whose token or session was believed. Holds no authorities: grants are rows, read in the transaction.
final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "Unnamed";

    private final transient Actor actor;

    SignedInPerson(Actor actor) {
        super(List.of());
        this.actor = actor;
        super.setAuthenticated(true);
    }

    /// The person of a subject; the first of the names that says something is kept, as far as there is room.
    static SignedInPerson of(UUID subject, @Nullable String... names) {
        for (var name : names) {
            if (name != null && !name.isBlank()) return new SignedInPerson(new Actor(subject, shortened(name)));
        }
        return new SignedInPerson(new Actor(subject, NAMELESS));
    }

    private static String shortened(String name) {
        var clean = name.replace("\0", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.subject().toString();
    }
}
