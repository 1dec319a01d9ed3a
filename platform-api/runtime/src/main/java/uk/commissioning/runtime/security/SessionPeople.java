package uk.commissioning.runtime.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/// Keeps in the session who signed in: subject, name, and the id token that signing out needs. Signing in changes the
/// session's id, so that a cookie planted before is worth nothing afterwards.
final class SessionPeople implements ServerSecurityContextRepository {

    static final String FORM_TOKEN = "formToken";
    static final String ID_TOKEN = "idToken";

    private static final String SUBJECT = "subject";
    private static final String NAME = "name";
    private static final String EMAIL = "email";

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return exchange.getSession().flatMap(session -> {
            if (context == null || context.getAuthentication() == null) return session.invalidate();
            return signedIn(session, context);
        });
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return exchange.getSession().mapNotNull(SessionPeople::person).map(SecurityContextImpl::new);
    }

    private static Mono<Void> signedIn(WebSession session, SecurityContext context) {
        var authentication = Objects.requireNonNull(context.getAuthentication());
        if (!(authentication.getPrincipal() instanceof OidcUser user)) return Mono.error(notOurs());

        var subject = TokenRules.subject(user.getSubject());
        if (subject == null) return Mono.error(notOurs());
        var person = SignedInPerson.of(subject, user.getFullName(), user.getPreferredUsername(), user.getEmail());
        var texts = session.getAttributes();
        texts.clear();
        texts.put(SUBJECT, subject.toString());
        texts.put(NAME, person.getPrincipal().name());
        if (user.getEmail() != null) texts.put(EMAIL, user.getEmail());
        texts.put(ID_TOKEN, user.getIdToken().getTokenValue());
        texts.put(FORM_TOKEN, PageSession.randomText());
        return session.changeSessionId();
    }

    private static @Nullable SignedInPerson person(WebSession session) {
        String text = session.getAttribute(SUBJECT);
        var subject = TokenRules.subject(text);
        if (subject == null) return null;
        return SignedInPerson.of(subject, session.<String>getAttribute(NAME));
    }

    private static AuthenticationServiceException notOurs() {
        return new AuthenticationServiceException("Keycloak described nobody whom we could know again");
    }
}
