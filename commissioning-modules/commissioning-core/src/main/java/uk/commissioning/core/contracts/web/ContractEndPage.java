package uk.commissioning.core.contracts.web;

import java.util.UUID;
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
import uk.commissioning.core.contracts.EndContract;
import uk.commissioning.core.contracts.EndingWanted;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.Page;

/// The form that ends a contract (IN-07).
@Controller
@RequestMapping("/councils/{council}/core/contracts/{id}/end")
final class ContractEndPage {

    private static final String TEMPLATE = "core/contractEnd";

    private final EndContract endContract;

    ContractEndPage(EndContract endContract) {
        this.endContract = endContract;
    }

    @GetMapping
    Mono<Rendering> form(@PathVariable String council, @PathVariable UUID id) {
        return endContract.endable(id).map(contract -> Page.of(TEMPLATE, ContractEndView.of(council, contract)));
    }

    @PostMapping
    Mono<Rendering> end(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> RowVersion.ofField(form.getFirst("version")))
                        .flatMap(version -> Mono.fromSupplier(() -> typed(form).read())
                                .flatMap(ending -> endContract.end(id, version, ending)))
                        .map(_ -> Page.redirect(ContractsView.path(council) + "/" + id + "?done=ended"))
                        .onErrorResume(Refused.class, refused -> again(council, id, typed(form), refused)));
    }

    private Mono<Rendering> again(String council, UUID id, EndingWanted typed, Refused refused) {
        var status = refused.fields().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT ->
                endContract
                        .endable(id)
                        .map(contract -> ContractEndView.of(council, contract).again(typed, refused))
                        .map(view -> Page.of(TEMPLATE, view, status));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static EndingWanted typed(MultiValueMap<String, String> form) {
        return new EndingWanted(form.getFirst("lastDay"), form.getFirst("reason"));
    }
}
