package uk.commissioning.core.directory;

import java.time.LocalDate;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.CouncilDealings.With;
import uk.commissioning.core.register.RegisterPermission;
import uk.commissioning.core.standing.StandingPermission;
import uk.commissioning.kernel.tenancy.Visit;

/// As much of what the council has to do with a provider as the reader may see (domain 10); one question at a time.
final class SeenDealings {

    private final CouncilDealings dealings;

    SeenDealings(CouncilDealings dealings) {
        this.dealings = dealings;
    }

    Mono<Dealings> with(With with, LocalDate day) {
        return Visit.current()
                .flatMap(visit -> Mono.just(Dealings.unseen(day))
                        .flatMap(seen -> standings(visit, with, seen))
                        .flatMap(seen -> memberships(visit, with, seen))
                        .flatMap(seen -> contracts(visit, with, seen))
                        .flatMap(seen -> placements(visit, with, seen)));
    }

    private Mono<Dealings> standings(Visit visit, With with, Dealings seen) {
        if (!visit.may(StandingPermission.READ)) return Mono.just(seen);
        return dealings.standings(with).map(seen::withStandings);
    }

    private Mono<Dealings> memberships(Visit visit, With with, Dealings seen) {
        if (!visit.may(DirectoryPermission.READ_MEMBERSHIPS)) return Mono.just(seen);
        return dealings.memberships(with).map(seen::withMemberships);
    }

    private Mono<Dealings> contracts(Visit visit, With with, Dealings seen) {
        if (!visit.may(RegisterPermission.READ)) return Mono.just(seen);
        return dealings.contracts(with, seen.on()).map(seen::withContracts);
    }

    private Mono<Dealings> placements(Visit visit, With with, Dealings seen) {
        var site = with.site();
        if (site == null || !visit.may(RegisterPermission.READ)) return Mono.just(seen);
        return dealings.placements(site, seen.on()).map(seen::withPlacements);
    }
}
