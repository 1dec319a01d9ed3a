package uk.commissioning.core.standing.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.core.standing.ChangeStanding;
import uk.commissioning.core.standing.ReadStanding;
import uk.commissioning.core.standing.StandingWanted.Judgement;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// One standing, to read and to correct.
@Controller
@RequestMapping("/councils/{council}/core/standings/{id}")
final class StandingPage {

    private static final String TEMPLATE = "core/standing";

    private final ReadStanding readStanding;
    private final ChangeStanding changeStanding;

    StandingPage(ReadStanding readStanding, ChangeStanding changeStanding) {
        this.readStanding = readStanding;
        this.changeStanding = changeStanding;
    }

    @GetMapping
    Mono<Rendering> show(
            @PathVariable String council, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var success = done.equals("changed") ? "The standing has been corrected." : null;
        return readStanding.read(id).map(read -> Page.of(TEMPLATE, StandingView.of(council, read, success)));
    }

    @PostMapping
    Mono<Rendering> change(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> RowVersion.ofField(form.getFirst("version")))
                        .flatMap(version -> Mono.fromSupplier(() -> judgement(form))
                                .flatMap(judgement -> changeStanding.change(id, version, judgement)))
                        .map(_ -> Page.redirect(StandingsView.path(council) + "/" + id + "?done=changed"))
                        .onErrorResume(Refused.class, refused -> again(council, id, form, refused)));
    }

    private static Judgement judgement(MultiValueMap<String, String> form) {
        return Judgement.read(form.getFirst("status"), form.getFirst("reason"));
    }

    private Mono<Rendering> again(String council, UUID id, MultiValueMap<String, String> form, Refused refused) {
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT -> readStanding.read(id).map(read -> refused(council, read, form, refused));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static Rendering refused(
            String council, ReadStanding.Read read, MultiValueMap<String, String> form, Refused refused) {
        var stored = StandingView.of(council, read, null);
        var asTyped = new StandingView(
                stored.path(),
                read,
                Objects.requireNonNullElse(form.getFirst("status"), ""),
                form.getFirst("reason"),
                Objects.requireNonNullElse(form.getFirst("version"), stored.version()),
                FieldMessage.of(refused),
                null);
        var status = refused.fields().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return Page.of(TEMPLATE, asTyped, status);
    }
}
