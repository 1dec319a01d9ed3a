package uk.commissioning.tenants.provider.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.provider.CompareProviders;
import uk.commissioning.tenants.provider.ListDuplicates;
import uk.commissioning.tenants.provider.MergeProviders;
import uk.commissioning.tenants.provider.Merger;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// Duplicate providers: the list, and two of them side by side with the form that makes them one.
@Controller
@RequestMapping("/admin/providers")
final class ProviderPages {

    private static final int LENGTH = 50;

    private final ListDuplicates listDuplicates;
    private final CompareProviders compareProviders;
    private final MergeProviders mergeProviders;

    ProviderPages(ListDuplicates listDuplicates, CompareProviders compareProviders, MergeProviders mergeProviders) {
        this.listDuplicates = listDuplicates;
        this.compareProviders = compareProviders;
        this.mergeProviders = mergeProviders;
    }

    @GetMapping
    Mono<Rendering> duplicates(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String done) {
        return listDuplicates.list(after, LENGTH).map(listed -> {
            var next = listed.next() == null ? null : "/admin/providers?after=" + listed.next();
            return Page.of(
                    "admin/duplicates", new DuplicatesPage(listed.items(), after == null, next, Done.sentence(done)));
        });
    }

    @GetMapping("/{provider}/merge/{other}")
    Mono<Rendering> form(@PathVariable String provider, @PathVariable String other) {
        return Mono.defer(() -> compareProviders.compare(PathId.of(provider), PathId.of(other)))
                .map(pair -> Page.of("admin/merge", MergePage.empty(pair)));
    }

    @PostMapping("/{provider}/merge/{other}")
    Mono<Rendering> merge(@PathVariable String provider, @PathVariable String other, ServerWebExchange exchange) {
        return Form.of(exchange).flatMap(sent -> {
            var merged = Mono.fromSupplier(() -> merger(PathId.of(provider), PathId.of(other), sent))
                    .flatMap(mergeProviders::merge)
                    .map(_ -> Page.redirect(Done.MERGED.after("/admin/providers")));
            return Refusals.shown(
                    merged,
                    (messages, status) -> compareProviders
                            .compare(PathId.of(provider), PathId.of(other))
                            .map(pair ->
                                    Page.of("admin/merge", new MergePage(pair, sent.shownAgain(), messages), status)));
        });
    }

    /// Whichever of the two was not chosen to stay goes; without a choice the field is asked for.
    private static Merger merger(UUID provider, UUID other, Form sent) {
        var gone = provider.toString().equals(sent.text("into")) ? other : provider;
        return new MergeWanted(sent.text("into"), sent.text("name"), sent.text("because")).toMerger(gone);
    }
}
