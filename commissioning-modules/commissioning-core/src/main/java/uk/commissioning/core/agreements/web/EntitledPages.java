package uk.commissioning.core.agreements.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.EntitleAuthority;
import uk.commissioning.core.agreements.EntitledWanted;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.Page;

/// The forms that say who may use an agreement, and until when (PR-02).
@Controller
@RequestMapping("/councils/{council}/core/agreements/{id}/entitled")
final class EntitledPages {

    private static final String NEW = "core/newEntitled";
    private static final String END = "core/entitledEnd";

    private final EntitleAuthority entitleAuthority;

    EntitledPages(EntitleAuthority entitleAuthority) {
        this.entitleAuthority = entitleAuthority;
    }

    @GetMapping("/new")
    Mono<Rendering> form(@PathVariable String council, @PathVariable UUID id) {
        return entitleAuthority.asked(id, null).map(asked -> Page.of(NEW, EntitledView.of(council, asked)));
    }

    @PostMapping
    Mono<Rendering> entitle(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(EntitledPages::typed)
                .flatMap(typed -> Mono.fromSupplier(typed::read)
                        .flatMap(wanted -> entitleAuthority.entitle(id, wanted))
                        .map(_ -> Page.redirect(AgreementsView.path(council) + "/" + id + "?done=entitled"))
                        .onErrorResume(
                                Refused.class, refused -> again(new Asked(council, id, null), refused, typed, NEW)));
    }

    @GetMapping("/{entry}/end")
    Mono<Rendering> endForm(@PathVariable String council, @PathVariable UUID id, @PathVariable UUID entry) {
        return entitleAuthority.asked(id, entry).map(asked -> Page.of(END, EntitledView.of(council, asked)));
    }

    @PostMapping("/{entry}/end")
    Mono<Rendering> end(
            @PathVariable String council, @PathVariable UUID id, @PathVariable UUID entry, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> RowVersion.ofField(form.getFirst("version")))
                        .flatMap(version -> Mono.fromSupplier(() -> EntitledWanted.lastDay(form.getFirst("lastDay")))
                                .flatMap(last -> entitleAuthority.end(id, entry, version, last)))
                        .map(_ -> Page.redirect(AgreementsView.path(council) + "/" + id + "?done=ended"))
                        .onErrorResume(
                                Refused.class,
                                refused -> again(new Asked(council, id, entry), refused, typed(form), END)));
    }

    private Mono<Rendering> again(Asked about, Refused refused, EntitledWanted.Typed typed, String template) {
        var status = refused.fields().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT ->
                entitleAuthority
                        .asked(about.id, about.entry)
                        .map(asked -> EntitledView.of(about.council, asked).again(typed, refused))
                        .map(view -> Page.of(template, view, status));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    /// `to` is the last day in both forms.
    private static EntitledWanted.Typed typed(MultiValueMap<String, String> form) {
        var last = form.getFirst("lastDay");
        return new EntitledWanted.Typed(
                form.getFirst("kind"),
                form.getFirst("authority"),
                form.getFirst("gss"),
                form.getFirst("from"),
                last == null ? form.getFirst("to") : last);
    }

    private record Asked(String council, UUID id, @Nullable UUID entry) {}
}
