package uk.commissioning.reorganisation.territory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Reads a file of areas and keeps it as the next version of the map of that name, unless the newest says the same.
public final class StoreMap {

    private static final int LONGEST_NAME = 200;

    private final ReorganisationTransactions transactions;
    private final Territories territories;
    private final Maps maps;
    private final PartiesAudit audit;
    private final Clock clock;

    StoreMap(
            ReorganisationTransactions transactions,
            Territories territories,
            Maps maps,
            PartiesAudit audit,
            Clock clock) {
        this.transactions = transactions;
        this.territories = territories;
        this.maps = maps;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Result> store(String reorganisation, MapName name, String file) {
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.writing(id, MapPermissions.WRITE, stored(id, name, file)));
    }

    /// Refuses whoever may draw no map, before they fill in a form.
    public Mono<Form> form(String reorganisation) {
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.reading(
                        id,
                        MapPermissions.WRITE,
                        territories
                                .bound()
                                .zipWith(
                                        ReorganisationVisit.current(),
                                        (territory, visit) ->
                                                new Form(visit.reorganisation().name(), territory))));
    }

    private Mono<Result> stored(UUID id, MapName name, String file) {
        return territories.bound().flatMap(territory -> {
            var drawn = MapFile.read(file, territory.wholeGround()).map();
            return maps.queue()
                    .then(Mono.defer(() -> maps.newest(name)))
                    .map(newest -> newest.map().equals(drawn)
                            ? Mono.just(new Result(newest, false))
                            : added(id, name, newest.number() + 1, drawn))
                    .defaultIfEmpty(added(id, name, 1, drawn))
                    .flatMap(result -> result);
        });
    }

    private Mono<Result> added(UUID reorganisation, MapName name, int number, TerritoryMap drawn) {
        return ReorganisationVisit.current().flatMap(visit -> {
            var madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var map = new StoredMap(
                    Ids.next(),
                    name,
                    number,
                    drawn,
                    madeAt,
                    shortened(visit.actor().name()));
            var facts = Map.of(
                    "reorganisation",
                    visit.reorganisation().key(),
                    "name",
                    name.value(),
                    "number",
                    String.valueOf(number));
            return maps.add(map)
                    .then(Mono.defer(() -> audit.record(
                            reorganisation, new Audited("territory-map.stored", "territory-map", map.id(), facts))))
                    .thenReturn(new Result(map, true));
        });
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// The map, and whether it was stored just now.
    public record Result(StoredMap map, boolean made) {}

    /// What somebody must know who draws a map.
    public record Form(String reorganisation, Territory territory) {}
}
