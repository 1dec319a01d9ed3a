package uk.commissioning.reorganisation.run.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.run.ReadRuns;
import uk.commissioning.reorganisation.run.Rehearse;
import uk.commissioning.reorganisation.run.Run;
import uk.commissioning.reorganisation.run.RunReason;
import uk.commissioning.reorganisation.run.Vest;
import uk.commissioning.tenants.web.PathId;

/// Rehearsals and the vesting: start one, and read how far it is.
@RestController
@RequestMapping("/api/admin/reorganisations/{reorganisation}/runs")
final class RunApi {

    private final Rehearse rehearse;
    private final Vest vest;
    private final ReadRuns read;

    RunApi(Rehearse rehearse, Vest vest, ReadRuns read) {
        this.rehearse = rehearse;
        this.vest = vest;
        this.read = read;
    }

    @GetMapping
    Mono<RunsJson> list(@PathVariable String reorganisation) {
        return read.newest(reorganisation).map(RunsJson::new);
    }

    /// Answers at once; the run goes on by itself.
    @PostMapping
    Mono<ResponseEntity<Run>> start(@PathVariable String reorganisation, @RequestBody RunWanted wanted) {
        return Mono.fromSupplier(wanted::read)
                .flatMap(asked -> started(reorganisation, asked, wanted.plan()))
                .map(run -> ResponseEntity.accepted()
                        .location(URI.create("/api/admin/reorganisations/" + reorganisation + "/runs/" + run.id()))
                        .body(run));
    }

    private Mono<Run> started(String reorganisation, RunWanted.Read asked, @Nullable Integer plan) {
        if (asked.kind().get() == Run.Kind.REHEARSAL) {
            return rehearse.start(reorganisation, asked.map().get(), plan);
        }
        if (plan == null) {
            return Mono.error(Refused.fields(List.of(FieldRefusal.of("plan", RunReason.PLAN_REQUIRED))));
        }
        return vest.start(reorganisation, plan);
    }

    @GetMapping("/{run}")
    Mono<Run> one(@PathVariable String reorganisation, @PathVariable String run) {
        return Mono.fromSupplier(() -> PathId.of(run)).flatMap(id -> read.one(reorganisation, id));
    }

    record RunsJson(List<Run> items) {}
}
