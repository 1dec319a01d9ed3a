package uk.commissioning.tenants.council.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.CouncilLine;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.ListCouncils;
import uk.commissioning.tenants.council.PlanCouncil;
import uk.commissioning.tenants.council.RenameCouncil;
import uk.commissioning.tenants.web.Versions;

/// Councils: list, plan, read, rename.
@RestController
@RequestMapping("/api/admin/councils")
final class CouncilApi {

    private static final int USUAL_LENGTH = 50;

    private final ListCouncils listCouncils;
    private final FindCouncil findCouncil;
    private final PlanCouncil planCouncil;
    private final RenameCouncil renameCouncil;

    CouncilApi(
            ListCouncils listCouncils, FindCouncil findCouncil, PlanCouncil planCouncil, RenameCouncil renameCouncil) {
        this.listCouncils = listCouncils;
        this.findCouncil = findCouncil;
        this.planCouncil = planCouncil;
        this.renameCouncil = renameCouncil;
    }

    @GetMapping
    Mono<CouncilsJson> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listCouncils
                .list(after, limit == null ? USUAL_LENGTH : limit)
                .map(listed -> new CouncilsJson(listed.items(), listed.next()));
    }

    @PostMapping
    Mono<ResponseEntity<CouncilJson>> plan(@RequestBody CouncilWanted wanted) {
        return Mono.fromSupplier(wanted::toPlan)
                .flatMap(planCouncil::plan)
                .flatMap(council -> findCouncil.find(council.key()))
                .map(found -> ResponseEntity.created(URI.create(
                                "/api/admin/councils/" + found.council().key()))
                        .eTag(Versions.tag(found.council().version()))
                        .body(CouncilJson.of(found)));
    }

    @GetMapping("/{council}")
    Mono<ResponseEntity<CouncilJson>> find(@PathVariable String council) {
        return Mono.fromSupplier(() -> CouncilKey.inPath(council))
                .flatMap(findCouncil::find)
                .map(CouncilJson::tagged);
    }

    @PatchMapping("/{council}")
    Mono<ResponseEntity<CouncilJson>> rename(
            @PathVariable String council,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody NameWanted wanted) {
        var key = CouncilKey.inPath(council);
        return renameCouncil
                .rename(key, Versions.expected(version), wanted.toName())
                .then(Mono.defer(() -> findCouncil.find(key)))
                .map(CouncilJson::tagged);
    }

    record CouncilsJson(List<CouncilLine> items, @Nullable String next) {}
}
