package uk.commissioning.runtime.security;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.server.session.SpringSessionWebSessionStore;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import uk.commissioning.runtime.database.UnboundDatabase;
import uk.commissioning.runtime.vault.SessionSeal;

/// Page sessions as rows, behind a cookie.
@Configuration(proxyBeanMethods = false)
final class SessionConfiguration {

    @Bean
    SealedTexts sealedTexts(SessionSeal seal) {
        return new SealedTexts(seal);
    }

    @Bean(WebHttpHandlerBuilder.WEB_SESSION_MANAGER_BEAN_NAME)
    WebSessionManager webSessionManager(UnboundDatabase database, SealedTexts sealedTexts, PublicAddress address) {
        var sessions = new PostgresPageSessions(database.client(), sealedTexts, Clock.systemUTC());
        var manager = new DefaultWebSessionManager();
        manager.setSessionStore(new SpringSessionWebSessionStore<>(sessions));
        manager.setSessionIdResolver(new SessionCookie(address));
        return manager;
    }
}
