package uk.commissioning.runtime.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.ui.Page;

/// The two ends of a visit: an address that asks to sign in, and the page after signing out.
@Controller
final class SignInPages {

    /// Reached only by who is signed in: everybody else is led through sign-in first.
    @GetMapping("/sign-in")
    Mono<Rendering> signIn() {
        return Mono.just(Page.redirect("/"));
    }

    @GetMapping(SignOut.SIGNED_OUT)
    Mono<Rendering> signedOut() {
        return Mono.just(Page.of("security/signed-out", "You have signed out"));
    }
}
