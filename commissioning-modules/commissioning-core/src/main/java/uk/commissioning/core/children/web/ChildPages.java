package uk.commissioning.core.children.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.children.FindChildren;
import uk.commissioning.core.children.OpenChild;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Children as pages. The search is posted, so that no child is named in an address (A14).
@Controller
@RequestMapping("/councils/{council}/core/children")
final class ChildPages {

    private static final String SEARCH = "core/children";
    private static final String CHILD = "core/child";

    private final FindChildren findChildren;
    private final OpenChild openChild;
    private final Clock clock;

    ChildPages(FindChildren findChildren, OpenChild openChild, Clock clock) {
        this.findChildren = findChildren;
        this.openChild = openChild;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> form(@PathVariable String council) {
        return findChildren
                .nothing()
                .map(nothing -> new ChildrenView(council, nothing, ChildSought.NOTHING, false, List.of()))
                .map(view -> Page.of(SEARCH, view));
    }

    @PostMapping
    Mono<Rendering> search(@PathVariable String council, @ModelAttribute ChildSought sought) {
        try {
            return findChildren
                    .find(sought.search())
                    .map(found -> Page.of(SEARCH, new ChildrenView(council, found, sought, true, List.of())));
        } catch (Refused refused) {
            return findChildren
                    .nothing()
                    .map(found -> new ChildrenView(council, found, sought, false, FieldMessage.of(refused)))
                    .map(view -> Page.of(SEARCH, view, HttpStatus.UNPROCESSABLE_ENTITY));
        }
    }

    @GetMapping("/{id}")
    Mono<Rendering> child(
            @PathVariable String council, @PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        var today = London.dateOf(clock.instant());
        try {
            return opened(council, id, AsOf.of(on, today), List.of()).map(view -> Page.of(CHILD, view));
        } catch (Refused refused) {
            return opened(council, id, today, FieldMessage.of(refused))
                    .map(view -> Page.of(CHILD, view, HttpStatus.BAD_REQUEST));
        }
    }

    private Mono<ChildView> opened(String council, UUID id, LocalDate day, List<FieldMessage> errors) {
        return openChild.open(id, day).map(child -> new ChildView(council, child, errors));
    }
}
