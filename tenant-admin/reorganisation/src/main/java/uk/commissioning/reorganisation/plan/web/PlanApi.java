package uk.commissioning.reorganisation.plan.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.plan.FreezePlan;
import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.plan.Plans;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.reorganisation.plan.SignPlan;

/// Plans: freeze, read, compare, sign.
@RestController
@RequestMapping("/api/admin/reorganisations/{reorganisation}/plans")
final class PlanApi {

    private final FreezePlan freeze;
    private final SignPlan sign;
    private final ReadPlans read;

    PlanApi(FreezePlan freeze, SignPlan sign, ReadPlans read) {
        this.freeze = freeze;
        this.sign = sign;
        this.read = read;
    }

    @GetMapping
    Mono<PlansJson> list(@PathVariable String reorganisation) {
        return read.all(reorganisation).map(PlansJson::new);
    }

    @PostMapping
    Mono<ResponseEntity<Plan>> freeze(@PathVariable String reorganisation, @RequestBody PlanWanted wanted) {
        return Mono.fromSupplier(wanted::read)
                .flatMap(asked -> freeze.freeze(
                        reorganisation, asked.map().get(), asked.snapshotDay().get()))
                .map(plan -> ResponseEntity.created(
                                URI.create("/api/admin/reorganisations/" + reorganisation + "/plans/" + plan.number()))
                        .body(plan));
    }

    @GetMapping("/{number}")
    Mono<ReadPlans.Read> one(@PathVariable String reorganisation, @PathVariable int number) {
        return read.one(reorganisation, number);
    }

    /// What moved since an earlier plan.
    @GetMapping("/{number}/differences")
    Mono<DifferencesJson> differences(
            @PathVariable String reorganisation, @PathVariable int number, @RequestParam int since) {
        return read.differences(reorganisation, since, number).map(DifferencesJson::new);
    }

    @PostMapping("/{number}/signatures")
    Mono<ReadPlans.Read> sign(
            @PathVariable String reorganisation, @PathVariable int number, @RequestBody SignatureWanted wanted) {
        return Mono.fromSupplier(wanted::read)
                .flatMap(signing -> sign.sign(reorganisation, number, signing))
                .then(Mono.defer(() -> read.one(reorganisation, number)));
    }

    record PlansJson(List<Plan> items) {}

    record DifferencesJson(List<Plans.Difference> items) {}
}
