package uk.commissioning.core.agreements.web;

import java.net.URI;
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
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.EntitleAuthority;
import uk.commissioning.core.agreements.EntitledWanted;
import uk.commissioning.core.agreements.ListAgreements;
import uk.commissioning.core.agreements.OpenAgreement;
import uk.commissioning.core.agreements.web.AgreementAnswers.Agreement;
import uk.commissioning.core.agreements.web.AgreementAnswers.Agreements;
import uk.commissioning.core.agreements.web.AgreementAnswers.Entry;
import uk.commissioning.core.agreements.web.AgreementAnswers.Made;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.kernel.calendar.London;

/// Agreements for programs.
@RestController
@RequestMapping("/api/councils/{council}/core/agreements")
final class AgreementApi {

    private final ListAgreements listAgreements;
    private final OpenAgreement openAgreement;
    private final EntitleAuthority entitleAuthority;
    private final Clock clock;

    AgreementApi(
            ListAgreements listAgreements,
            OpenAgreement openAgreement,
            EntitleAuthority entitleAuthority,
            Clock clock) {
        this.listAgreements = listAgreements;
        this.openAgreement = openAgreement;
        this.entitleAuthority = entitleAuthority;
        this.clock = clock;
    }

    /// By reference, with how many members each has `on` the day; `after` and `limit` go through the list.
    @GetMapping
    Mono<Agreements> agreements(@ModelAttribute AgreementParameters parameters) {
        return listAgreements
                .list(parameters.day(today()), parameters.place(), parameters.size())
                .map(Agreements::of);
    }

    /// With its lots, members and contracts `on` the day; `after` and `limit` go through its members.
    @GetMapping("/{id}")
    Mono<Agreement> agreement(@PathVariable UUID id, @ModelAttribute AgreementParameters parameters) {
        return openAgreement.open(parameters.question(id, today())).map(opened -> Agreement.of(opened.agreement()));
    }

    /// `kind` is AUTHORITY, with `authority` or `gss`, or SUCCESSORS, with neither.
    @PostMapping("/{id}/entitled")
    Mono<ResponseEntity<Made>> entitle(
            @PathVariable String council, @PathVariable UUID id, @RequestBody EntitledWanted.Typed typed) {
        return Mono.fromSupplier(typed::read)
                .flatMap(wanted -> entitleAuthority.entitle(id, wanted))
                .map(made -> ResponseEntity.created(URI.create("/api/councils/" + council + "/core/agreements/" + id))
                        .body(new Made(made)));
    }

    @PostMapping("/{id}/entitled/{entry}/end")
    Mono<ResponseEntity<Entry>> end(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody Last last) {
        return Mono.fromSupplier(() -> RowVersion.ofHeader(version))
                .zipWith(Mono.fromSupplier(() -> EntitledWanted.lastDay(last.lastDay)))
                .flatMap(asked -> entitleAuthority.end(id, entry, asked.getT1(), asked.getT2()))
                .map(ended -> ResponseEntity.ok()
                        .eTag(RowVersion.tag(ended.version()))
                        .body(Entry.of(ended)));
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    record Last(@Nullable String lastDay) {}
}
