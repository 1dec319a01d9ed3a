package uk.commissioning.runtime.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import uk.commissioning.runtime.problem.ProblemAnswers;

/// The three chains, in order: what is open to everybody, what programs call with a token, and pages for people who
/// signed in. What is in none of the first two is a page, and closed.
@Configuration(proxyBeanMethods = false)
final class ChainConfiguration {

    private static final String[] OPEN = {
        "/assets/**",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/actuator/health/outbox",
        "/problems/**",
        "/api/openapi",
        "/api/openapi.yaml",
        SignOut.SIGNED_OUT
    };

    @Bean
    @Order(1)
    SecurityWebFilterChain openChain(ServerHttpSecurity http) {
        return withoutDefaults(http)
                .securityMatcher(ServerWebExchangeMatchers.pathMatchers(OPEN))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .authorizeExchange(paths -> paths.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain apiChain(ServerHttpSecurity http, BearerTokens tokens, ProblemAnswers answers) {
        var refusals = new TokenRefusals(answers);
        return withoutDefaults(http)
                .securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api", "/api/**"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .jwt(token -> token.authenticationManager(tokens::authenticate)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals))
                .authorizeExchange(paths -> paths.anyExchange().authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain pageChain(ServerHttpSecurity http, PageParts parts, ProblemAnswers answers) {
        var forms = new XorServerCsrfTokenRequestAttributeHandler();
        forms.setTokenFromMultipartDataEnabled(true);
        var refusedForms = new RefusedForms(answers);
        return withoutDefaults(http)
                .securityContextRepository(new SessionPeople())
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .csrfTokenRequestHandler(forms)
                        .accessDeniedHandler(refusedForms))
                .oauth2Login(parts::signIn)
                .logout(logout -> logout.requiresLogout(
                                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, SignOut.PATH))
                        .logoutHandler(List::clear)
                        .logoutSuccessHandler(parts.signOut()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(parts.signIn()).accessDeniedHandler(refusedForms))
                .authorizeExchange(paths -> paths.anyExchange().authenticated())
                .build();
    }

    @Bean
    PageParts pageParts(
            KeycloakSettings keycloak,
            PublicAddress address,
            SealedTexts sealedTexts,
            PageSignIn manager,
            ProblemAnswers answers) {
        var client = KeycloakClient.registration(keycloak, address);
        var clients = new InMemoryReactiveClientRegistrationRepository(client);
        var requests = new DefaultServerOAuth2AuthorizationRequestResolver(clients);
        var begun = new SigningInCookie(address, sealedTexts, client);
        var signIn = new SignIn(requests, begun, answers);
        return new PageParts(clients, requests, begun, manager, signIn, new SignOut(keycloak, address));
    }

    /// Headers are ours, and nothing is kept of a request that must sign in first but what the sign-in cookie holds.
    private static ServerHttpSecurity withoutDefaults(ServerHttpSecurity http) {
        return http.headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable);
    }
}
