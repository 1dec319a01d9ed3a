package uk.commissioning.core.agreements.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.ListAgreements;
import uk.commissioning.core.agreements.OpenAgreement;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The list of agreements, and one of them.
@Controller
@RequestMapping("/councils/{council}/core/agreements")
final class AgreementPages {

    private final ListAgreements listAgreements;
    private final OpenAgreement openAgreement;
    private final Clock clock;

    AgreementPages(ListAgreements listAgreements, OpenAgreement openAgreement, Clock clock) {
        this.listAgreements = listAgreements;
        this.openAgreement = openAgreement;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> agreements(@PathVariable String council, @ModelAttribute AgreementParameters parameters) {
        try {
            return listed(council, parameters, List.of()).map(view -> Page.of("core/agreements", view));
        } catch (Refused refused) {
            return listed(council, AgreementParameters.NONE, FieldMessage.of(refused))
                    .map(view -> Page.of("core/agreements", view, HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping("/{id}")
    Mono<Rendering> agreement(
            @PathVariable String council,
            @PathVariable UUID id,
            @ModelAttribute AgreementParameters parameters,
            @RequestParam(defaultValue = "") String done) {
        try {
            var question = parameters.question(id, today());
            return openAgreement
                    .open(question)
                    .map(opened -> new AgreementView(council, opened, List.of(), success(done)))
                    .map(view -> Page.of("core/agreement", view));
        } catch (Refused refused) {
            return openAgreement
                    .open(AgreementParameters.NONE.question(id, today()))
                    .map(opened -> new AgreementView(council, opened, FieldMessage.of(refused), null))
                    .map(view -> Page.of("core/agreement", view, HttpStatus.BAD_REQUEST));
        }
    }

    private Mono<AgreementsView> listed(String council, AgreementParameters parameters, List<FieldMessage> errors) {
        return listAgreements
                .list(parameters.day(today()), parameters.place(), parameters.size())
                .map(list -> new AgreementsView(council, list, parameters.on(), errors));
    }

    private static @Nullable String success(String done) {
        return switch (done) {
            case "entitled" -> "It has been written down who may use this agreement.";
            case "ended" -> "The last day has been set.";
            default -> null;
        };
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
