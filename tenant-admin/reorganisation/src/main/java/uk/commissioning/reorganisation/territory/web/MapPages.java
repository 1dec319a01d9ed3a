package uk.commissioning.reorganisation.territory.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.territory.ReadMaps;
import uk.commissioning.reorganisation.territory.StoreMap;
import uk.commissioning.tenants.web.Done;
import uk.commissioning.tenants.web.PathId;
import uk.commissioning.tenants.web.Refusals;
import uk.commissioning.ui.Page;

/// Territory maps: the form for one, and one of them.
@Controller
@RequestMapping("/admin/reorganisations/{reorganisation}/maps")
final class MapPages {

    private static final String FORM = "reorganisation/mapForm";

    private final ReadMaps readMaps;
    private final StoreMap storeMap;

    MapPages(ReadMaps readMaps, StoreMap storeMap) {
        this.readMaps = readMaps;
        this.storeMap = storeMap;
    }

    @GetMapping("/new")
    Mono<Rendering> form(@PathVariable String reorganisation) {
        return storeMap.form(reorganisation).map(form -> Page.of(FORM, MapFormPage.empty(reorganisation, form)));
    }

    @PostMapping
    Mono<Rendering> store(@PathVariable String reorganisation, ServerWebExchange exchange) {
        return MapUploads.form(exchange).flatMap(sent -> {
            var stored = Mono.defer(() -> storeMap.store(reorganisation, MapUploads.name(sent.name()), sent.text()))
                    .map(result -> Page.redirect(done(reorganisation, result)));
            return Refusals.shown(
                    stored,
                    (messages, status) -> storeMap.form(reorganisation)
                            .map(form -> Page.of(
                                    FORM, MapFormPage.again(reorganisation, form, sent.name(), messages), status)));
        });
    }

    @GetMapping("/{map}")
    Mono<Rendering> find(
            @PathVariable String reorganisation,
            @PathVariable String map,
            @RequestParam(required = false) @Nullable String done) {
        return Mono.defer(() -> readMaps.find(reorganisation, PathId.of(map)))
                .map(found -> Page.of("reorganisation/map", new MapPage(reorganisation, found, Done.sentence(done))));
    }

    private static String done(String reorganisation, StoreMap.Result result) {
        var done = result.made() ? Done.MAP_STORED : Done.MAP_KNOWN;
        return done.after("/admin/reorganisations/" + reorganisation + "/maps/"
                + result.map().id());
    }
}
