package uk.commissioning.reorganisation.territory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Lists the maps of a reorganisation and shows one of them.
public final class ReadMaps {

    private static final int MOST = 200;

    private final ReorganisationTransactions transactions;
    private final Territories territories;
    private final Maps maps;

    ReadMaps(ReorganisationTransactions transactions, Territories territories, Maps maps) {
        this.transactions = transactions;
        this.territories = territories;
        this.maps = maps;
    }

    /// The latest first; `limit` but at most 200 of them.
    public Mono<Listed> list(String reorganisation, @Nullable UUID before, int limit) {
        var size = Math.clamp(limit, 1, MOST);
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.reading(id, MapPermissions.READ, maps.list(before, size + 1)))
                .map(found -> Listed.of(found, size));
    }

    public Mono<MapOnGround> find(String reorganisation, UUID map) {
        return transactions
                .called(reorganisation)
                .flatMap(id -> transactions.reading(
                        id,
                        MapPermissions.READ,
                        maps.withId(map).switchIfEmpty(Refused.missing()).flatMap(this::onGround)));
    }

    private Mono<MapOnGround> onGround(StoredMap map) {
        return territories
                .bound()
                .zipWith(
                        ReorganisationVisit.current(),
                        (territory, visit) ->
                                new MapOnGround(map, visit.reorganisation().name(), territory));
    }

    /// A part of the list; `next` is where the following part begins, none at the end.
    public record Listed(List<MapLine> items, @Nullable UUID next) {

        public Listed {
            items = List.copyOf(items);
        }

        static Listed of(List<MapLine> found, int size) {
            if (found.size() <= size) return new Listed(found, null);
            return new Listed(found.subList(0, size), found.get(size - 1).id());
        }
    }
}
