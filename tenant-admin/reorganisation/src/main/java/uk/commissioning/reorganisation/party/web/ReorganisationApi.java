package uk.commissioning.reorganisation.party.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;
import uk.commissioning.reorganisation.party.AgreeToReorganisation;
import uk.commissioning.reorganisation.party.ChangeReorganisation;
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.reorganisation.party.ListReorganisations;
import uk.commissioning.reorganisation.party.SetUpReorganisation;
import uk.commissioning.tenants.web.Versions;

/// Reorganisations: list, set up, read, change, set aside, agree.
@RestController
@RequestMapping("/api/admin/reorganisations")
final class ReorganisationApi {

    private final ListReorganisations list;
    private final FindReorganisation find;
    private final SetUpReorganisation setUp;
    private final ChangeReorganisation change;
    private final AgreeToReorganisation agree;

    ReorganisationApi(
            ListReorganisations list,
            FindReorganisation find,
            SetUpReorganisation setUp,
            ChangeReorganisation change,
            AgreeToReorganisation agree) {
        this.list = list;
        this.find = find;
        this.setUp = setUp;
        this.change = change;
        this.agree = agree;
    }

    @GetMapping
    Mono<ReorganisationsJson> list() {
        return list.list().map(ReorganisationsJson::new);
    }

    @PostMapping
    Mono<ResponseEntity<ReorganisationJson>> setUp(@RequestBody ReorganisationWanted wanted) {
        return Mono.fromSupplier(wanted::read).flatMap(setUp::setUp).map(ReorganisationApi::answer);
    }

    @GetMapping("/{reorganisation}")
    Mono<ResponseEntity<ReorganisationJson>> find(@PathVariable String reorganisation) {
        return find.find(reorganisation).map(found -> ReorganisationJson.tagged(found.reorganisation()));
    }

    @PatchMapping("/{reorganisation}")
    Mono<ResponseEntity<ReorganisationJson>> change(
            @PathVariable String reorganisation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody ChangeWanted wanted) {
        return Mono.defer(() -> change.change(reorganisation, Versions.expected(version), wanted.read()))
                .map(ReorganisationJson::tagged);
    }

    @PostMapping("/{reorganisation}/set-aside")
    Mono<ResponseEntity<ReorganisationJson>> setAside(
            @PathVariable String reorganisation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Mono.defer(() -> change.setAside(reorganisation, Versions.expected(version)))
                .map(ReorganisationJson::tagged);
    }

    @PostMapping("/{reorganisation}/agreements")
    Mono<ResponseEntity<ReorganisationJson>> agree(
            @PathVariable String reorganisation, @RequestBody AgreementWanted wanted) {
        return Mono.defer(() -> agree.agree(reorganisation, wanted.read())).map(ReorganisationJson::tagged);
    }

    private static ResponseEntity<ReorganisationJson> answer(SetUpReorganisation.Result result) {
        var reorganisation = result.reorganisation();
        if (!result.made()) return ReorganisationJson.tagged(reorganisation);
        return ResponseEntity.created(URI.create("/api/admin/reorganisations/" + reorganisation.key()))
                .eTag(Versions.tag(reorganisation.version()))
                .body(ReorganisationJson.of(reorganisation));
    }

    /// At most 200, the latest vesting day first.
    record ReorganisationsJson(List<ReorganisationTransactions.Open> items) {}
}
