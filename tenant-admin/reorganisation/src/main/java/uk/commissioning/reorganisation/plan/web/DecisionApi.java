package uk.commissioning.reorganisation.plan.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.plan.Decide;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.tenants.web.Typed;

/// Decisions: the route of contracts, one or many, and the successor of a child.
@RestController
@RequestMapping("/api/admin/reorganisations/{reorganisation}/decisions")
@ResponseStatus(HttpStatus.NO_CONTENT)
final class DecisionApi {

    private final Decide decide;

    DecisionApi(Decide decide) {
        this.decide = decide;
    }

    @PostMapping
    Mono<Void> decide(@PathVariable String reorganisation, @RequestBody DecisionWanted wanted) {
        return Mono.fromSupplier(wanted::read)
                .flatMap(decision -> decide.contracts(reorganisation, wanted.councilKey(), wanted.ids(), decision));
    }

    /// Back to what is proposed.
    @PostMapping("/undo")
    Mono<Void> undo(@PathVariable String reorganisation, @RequestBody DecisionWanted wanted) {
        return Mono.defer(() -> decide.undo(reorganisation, wanted.councilKey(), wanted.ids()));
    }

    @PostMapping("/children")
    Mono<Void> child(@PathVariable String reorganisation, @RequestBody ChildDecisionWanted wanted) {
        return Mono.defer(() -> decide.child(
                reorganisation,
                Typed.text(wanted.council()),
                PathId.of(Typed.text(wanted.child())),
                Typed.text(wanted.successor()),
                Typed.text(wanted.reason())));
    }
}
