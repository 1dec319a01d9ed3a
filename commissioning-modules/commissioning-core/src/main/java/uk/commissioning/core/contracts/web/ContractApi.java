package uk.commissioning.core.contracts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contracts.EndContract;
import uk.commissioning.core.contracts.EndingWanted;
import uk.commissioning.core.contracts.FindContracts;
import uk.commissioning.core.contracts.OpenContract;
import uk.commissioning.core.contracts.web.ContractAnswers.Contract;
import uk.commissioning.core.contracts.web.ContractAnswers.Contracts;
import uk.commissioning.core.contracts.web.ContractAnswers.Ended;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.kernel.calendar.London;

/// Contracts for programs.
@RestController
@RequestMapping("/api/councils/{council}/core/contracts")
final class ContractApi {

    private final FindContracts findContracts;
    private final OpenContract openContract;
    private final EndContract endContract;
    private final Clock clock;

    ContractApi(FindContracts findContracts, OpenContract openContract, EndContract endContract, Clock clock) {
        this.findContracts = findContracts;
        this.openContract = openContract;
        this.endContract = endContract;
        this.clock = clock;
    }

    /// Filters `kind`, `route`, `ref`, `provider`, `supplier`, `agreement` and `on` (in force on that day);
    /// sorted by `sort`: REFERENCE, START or VALUE; `after` and `limit` go through the list.
    @GetMapping
    Mono<Contracts> contracts(@ModelAttribute ContractParameters parameters) {
        return findContracts.find(parameters.question()).map(Contracts::of);
    }

    /// With its costs and, where it is a block, its places on the day.
    @GetMapping("/{id}")
    Mono<ResponseEntity<Contract>> contract(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String on) {
        var day = AsOf.of(on, today());
        return openContract
                .open(id, day)
                .map(opened -> ResponseEntity.ok()
                        .eTag(RowVersion.tag(opened.contract().version()))
                        .body(Contract.of(opened.contract(), day)));
    }

    /// Ends it (IN-07): `lastDay`, and `reason` EXPIRY, NOVATED_OR_ASSIGNED or TERMINATED.
    @PostMapping("/{id}/end")
    Mono<ResponseEntity<Ended>> end(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody EndingWanted wanted) {
        return Mono.fromSupplier(() -> RowVersion.ofHeader(version))
                .zipWith(Mono.fromSupplier(wanted::read))
                .flatMap(asked -> endContract.end(id, asked.getT1(), asked.getT2()))
                .map(ended -> ResponseEntity.ok()
                        .eTag(RowVersion.tag(ended.version()))
                        .body(Ended.of(ended)));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
