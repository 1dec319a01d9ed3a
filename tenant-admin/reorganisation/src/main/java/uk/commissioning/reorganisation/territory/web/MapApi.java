package uk.commissioning.reorganisation.territory.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.territory.ReadMaps;
import uk.commissioning.reorganisation.territory.StoreMap;
import uk.commissioning.tenants.web.PathId;

/// Territory maps: list, store a version, read.
@RestController
@RequestMapping("/api/admin/reorganisations/{reorganisation}/maps")
final class MapApi {

    private static final int USUAL_LENGTH = 50;

    private final ReadMaps readMaps;
    private final StoreMap storeMap;

    MapApi(ReadMaps readMaps, StoreMap storeMap) {
        this.readMaps = readMaps;
        this.storeMap = storeMap;
    }

    @GetMapping
    Mono<ReadMaps.Listed> list(
            @PathVariable String reorganisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Mono.defer(() -> readMaps.list(
                reorganisation, after == null ? null : PathId.of(after), limit == null ? USUAL_LENGTH : limit));
    }

    @PostMapping(consumes = "text/csv")
    Mono<ResponseEntity<MapJson>> store(
            @PathVariable String reorganisation,
            @RequestParam(required = false) @Nullable String name,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return MapUploads.text(body)
                .flatMap(text -> storeMap.store(reorganisation, MapUploads.name(name), text))
                .flatMap(result -> readMaps.find(reorganisation, result.map().id())
                        .map(map -> answer(reorganisation, MapJson.of(map), result.made())));
    }

    @GetMapping("/{map}")
    Mono<MapJson> find(@PathVariable String reorganisation, @PathVariable String map) {
        return Mono.defer(() -> readMaps.find(reorganisation, PathId.of(map))).map(MapJson::of);
    }

    private static ResponseEntity<MapJson> answer(String reorganisation, MapJson map, boolean made) {
        return ResponseEntity.status(made ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/admin/reorganisations/" + reorganisation + "/maps/" + map.id()))
                .body(map);
    }
}
