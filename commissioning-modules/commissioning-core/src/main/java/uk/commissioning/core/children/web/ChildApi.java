package uk.commissioning.core.children.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.children.FindChildren;
import uk.commissioning.core.children.OpenChild;
import uk.commissioning.core.children.web.ChildAnswers.Child;
import uk.commissioning.core.children.web.ChildAnswers.Found;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.kernel.calendar.London;

/// Children for programs. What identifies a child is sent in a body and never in an address (A14).
@RestController
@RequestMapping("/api/councils/{council}/core/children")
final class ChildApi {

    private final FindChildren findChildren;
    private final OpenChild openChild;
    private final Clock clock;

    ChildApi(FindChildren findChildren, OpenChild openChild, Clock clock) {
        this.findChildren = findChildren;
        this.openChild = openChild;
        this.clock = clock;
    }

    /// One exact search: by childRef, upn, or givenName and familyName.
    @PostMapping("/search")
    Mono<Found> search(@RequestBody ChildSought sought) {
        return findChildren.find(sought.search()).map(Found::of);
    }

    @GetMapping("/{id}")
    Mono<Child> child(@PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        return openChild.open(id, AsOf.of(on, London.dateOf(clock.instant()))).map(Child::of);
    }
}
