package uk.commissioning.core.contracts.web;

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
import uk.commissioning.core.contracts.FindContracts;
import uk.commissioning.core.contracts.OpenContract;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The list of contracts, and one of them.
@Controller
@RequestMapping("/councils/{council}/core/contracts")
final class ContractPages {

    private final FindContracts findContracts;
    private final OpenContract openContract;
    private final Clock clock;

    ContractPages(FindContracts findContracts, OpenContract openContract, Clock clock) {
        this.findContracts = findContracts;
        this.openContract = openContract;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> contracts(@PathVariable String council, @ModelAttribute ContractParameters parameters) {
        try {
            return findContracts
                    .find(parameters.question())
                    .map(list -> new ContractsView(council, list, parameters, List.of()))
                    .map(view -> Page.of("core/contracts", view));
        } catch (Refused refused) {
            return findContracts
                    .find(ContractParameters.NONE.question())
                    .map(list -> new ContractsView(council, list, ContractParameters.NONE, FieldMessage.of(refused)))
                    .map(view -> Page.of("core/contracts", view, HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping("/{id}")
    Mono<Rendering> contract(
            @PathVariable String council,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "") String done) {
        var today = London.dateOf(clock.instant());
        var success = done.equals("ended") ? "The contract has been ended." : null;
        try {
            var day = AsOf.of(on, today);
            return opened(council, id, day, success).map(view -> Page.of("core/contract", view));
        } catch (Refused refused) {
            return opened(council, id, today, null)
                    .map(view -> view.with(FieldMessage.of(refused)))
                    .map(view -> Page.of("core/contract", view, HttpStatus.BAD_REQUEST));
        }
    }

    private Mono<ContractView> opened(String council, UUID id, LocalDate day, @Nullable String success) {
        return openContract.open(id, day).map(opened -> new ContractView(council, day, opened, List.of(), success));
    }
}
