package uk.commissioning.core.standing.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.standing.ChangeStanding;
import uk.commissioning.core.standing.ListStandings;
import uk.commissioning.core.standing.ReadStanding;
import uk.commissioning.core.standing.SetStanding;
import uk.commissioning.core.standing.Standing;
import uk.commissioning.core.standing.StandingWanted;
import uk.commissioning.core.version.RowVersion;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// Standings for programs.
@RestController
@RequestMapping("/api/councils/{council}/core/standings")
final class StandingApi {

    private final ListStandings listStandings;
    private final ReadStanding readStanding;
    private final SetStanding setStanding;
    private final ChangeStanding changeStanding;
    private final Clock clock;

    StandingApi(
            ListStandings listStandings,
            ReadStanding readStanding,
            SetStanding setStanding,
            ChangeStanding changeStanding,
            Clock clock) {
        this.listStandings = listStandings;
        this.readStanding = readStanding;
        this.setStanding = setStanding;
        this.changeStanding = changeStanding;
        this.clock = clock;
    }

    @GetMapping
    Mono<Listed> list(@RequestParam(required = false) @Nullable String on) {
        return listStandings
                .list(AsOf.of(on, London.dateOf(clock.instant())))
                .map(listed -> new Listed(
                        listed.day(), listed.standings().stream().map(Shown::of).toList()));
    }

    @PostMapping
    Mono<ResponseEntity<Made>> set(@PathVariable String council, @RequestBody Wanted wanted) {
        return Mono.fromSupplier(wanted::read)
                .flatMap(setStanding::set)
                .map(id -> ResponseEntity.created(URI.create("/api/councils/" + council + "/core/standings/" + id))
                        .body(new Made(id)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Shown>> read(@PathVariable UUID id) {
        return readStanding.read(id).map(read -> answer(read.standing()));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Shown>> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody Change change) {
        return Mono.fromSupplier(() -> RowVersion.ofHeader(version))
                .zipWith(Mono.fromSupplier(change::read))
                .flatMap(wanted -> changeStanding.change(id, wanted.getT1(), wanted.getT2()))
                .map(StandingApi::answer);
    }

    private static ResponseEntity<Shown> answer(Standing standing) {
        return ResponseEntity.ok().eTag(RowVersion.tag(standing.version())).body(Shown.of(standing));
    }

    record Listed(LocalDate on, List<Shown> items) {}

    record Made(UUID id) {}

    /// A standing; `urn` and `school` are none where it is about the whole provider.
    record Shown(
            UUID id,
            UUID providerId,
            String provider,
            @Nullable String urn,
            @Nullable String school,
            StandingStatus status,
            @Nullable String reason,
            LocalDate from,
            @Nullable LocalDate to,
            long version) {

        static Shown of(Standing standing) {
            var site = standing.whom().site();
            return new Shown(
                    standing.id(),
                    standing.whom().provider(),
                    standing.whom().providerName(),
                    site == null ? null : site.urn(),
                    site == null ? null : site.name(),
                    standing.status(),
                    standing.reason(),
                    standing.days().from(),
                    standing.days().to(),
                    standing.version());
        }
    }

    /// `covers` is SITE, where it says nothing, or PROVIDER: all of the provider that runs the school.
    record Wanted(
            @Nullable String urn,
            @Nullable String covers,
            @Nullable String status,
            @Nullable String reason,
            @Nullable String from) {

        StandingWanted read() {
            return new StandingWanted.Typed(urn, coversProvider(), status, reason, from).read();
        }

        private boolean coversProvider() {
            if (covers == null || covers.isBlank()) return false;
            return switch (covers.strip().toUpperCase(Locale.ROOT)) {
                case "SITE" -> false;
                case "PROVIDER" -> true;
                default ->
                    throw Refused.fields(List.of(
                            FieldRefusal.of("covers", CommonReason.FIELD_NOT_RECOGNISED, "covers", "SITE, PROVIDER")));
            };
        }
    }

    record Change(@Nullable String status, @Nullable String reason) {

        StandingWanted.Judgement read() {
            return StandingWanted.Judgement.read(status, reason);
        }
    }
}
