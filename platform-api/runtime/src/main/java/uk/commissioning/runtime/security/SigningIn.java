package uk.commissioning.runtime.security;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/// A sign-in that has begun and not ended: what Keycloak's answer is checked against, and where the person was.
record SigningIn(String state, String nonce, String verifier, String back) {

    private static final int LONGEST_WAY_BACK = 1000;

    static SigningIn from(OAuth2AuthorizationRequest request, String back) {
        return new SigningIn(
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                isOurs(back) ? back : "/");
    }

    Map<String, String> texts() {
        return Map.of("state", state, "nonce", nonce, "verifier", verifier, "back", back);
    }

    static @Nullable SigningIn read(Map<String, String> texts) {
        var state = texts.get("state");
        var nonce = texts.get("nonce");
        var verifier = texts.get("verifier");
        var back = texts.get("back");
        if (state == null || nonce == null || verifier == null || back == null) return null;
        return new SigningIn(state, nonce, verifier, back);
    }

    OAuth2AuthorizationRequest request(ClientRegistration client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
                    attributes.put(OidcParameterNames.NONCE, nonce);
                    attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
                })
                .build();
    }

    /// One of our own pages, and no other site's.
    private static boolean isOurs(String back) {
        return back.startsWith("/")
                && !back.startsWith("//")
                && back.indexOf('\\') < 0
                && back.length() <= LONGEST_WAY_BACK;
    }
}
