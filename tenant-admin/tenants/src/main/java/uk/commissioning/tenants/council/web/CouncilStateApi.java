package uk.commissioning.tenants.council.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.council.ChangeCouncilState;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.ResumeCouncil;
import uk.commissioning.tenants.council.SuspendCouncil;
import uk.commissioning.tenants.web.Versions;

/// A council's state and its suspension.
@RestController
@RequestMapping("/api/admin/councils/{council}")
final class CouncilStateApi {

    private final FindCouncil findCouncil;
    private final ChangeCouncilState changeState;
    private final SuspendCouncil suspendCouncil;
    private final ResumeCouncil resumeCouncil;

    CouncilStateApi(
            FindCouncil findCouncil,
            ChangeCouncilState changeState,
            SuspendCouncil suspendCouncil,
            ResumeCouncil resumeCouncil) {
        this.findCouncil = findCouncil;
        this.changeState = changeState;
        this.suspendCouncil = suspendCouncil;
        this.resumeCouncil = resumeCouncil;
    }

    @PostMapping("/state")
    Mono<ResponseEntity<CouncilJson>> change(
            @PathVariable String council,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody StateWanted wanted) {
        var key = CouncilKey.inPath(council);
        var expected = Versions.expected(version);
        var next = wanted.read();
        return answer(
                key,
                changeState.change(
                        key, expected, next.state().get(), next.since().get()));
    }

    @PutMapping("/suspension")
    Mono<ResponseEntity<CouncilJson>> suspend(
            @PathVariable String council,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody SuspensionWanted wanted) {
        var key = CouncilKey.inPath(council);
        return answer(key, suspendCouncil.suspend(key, Versions.expected(version), wanted.reason()));
    }

    @DeleteMapping("/suspension")
    Mono<ResponseEntity<CouncilJson>> resume(
            @PathVariable String council,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        var key = CouncilKey.inPath(council);
        return answer(key, resumeCouncil.resume(key, Versions.expected(version)));
    }

    private Mono<ResponseEntity<CouncilJson>> answer(CouncilKey key, Mono<?> change) {
        return change.then(Mono.defer(() -> findCouncil.find(key))).map(CouncilJson::tagged);
    }
}
