package uk.commissioning.tenants.council.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.AddIdentifier;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.EndIdentifier;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.tenants.web.Versions;

/// The dated identifiers of a council: added and ended, never removed.
@RestController
@RequestMapping("/api/admin/councils/{council}/identifiers")
final class CouncilIdentifierApi {

    private final FindCouncil findCouncil;
    private final AddIdentifier addIdentifier;
    private final EndIdentifier endIdentifier;

    CouncilIdentifierApi(FindCouncil findCouncil, AddIdentifier addIdentifier, EndIdentifier endIdentifier) {
        this.findCouncil = findCouncil;
        this.addIdentifier = addIdentifier;
        this.endIdentifier = endIdentifier;
    }

    @PostMapping
    Mono<ResponseEntity<CouncilJson>> add(@PathVariable String council, @RequestBody IdentifierWanted wanted) {
        var key = CouncilKey.inPath(council);
        return addIdentifier
                .add(key, wanted.toIdentifier())
                .then(Mono.defer(() -> findCouncil.find(key)))
                .map(found -> ResponseEntity.status(HttpStatus.CREATED)
                        .eTag(Versions.tag(found.council().version()))
                        .body(CouncilJson.of(found)));
    }

    @PatchMapping("/{identifier}")
    Mono<ResponseEntity<CouncilJson>> end(
            @PathVariable String council,
            @PathVariable String identifier,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody EndWanted wanted) {
        var key = CouncilKey.inPath(council);
        return endIdentifier
                .end(key, Versions.expected(version), PathId.of(identifier), wanted.lastDay())
                .then(Mono.defer(() -> findCouncil.find(key)))
                .map(CouncilJson::tagged);
    }
}
