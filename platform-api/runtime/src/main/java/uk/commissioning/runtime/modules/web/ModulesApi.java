package uk.commissioning.runtime.modules.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.modules.HeldModule;
import uk.commissioning.runtime.modules.ListHeldModules;
import uk.commissioning.runtime.modules.PurgeModule;
import uk.commissioning.runtime.modules.PurgeWish;
import uk.commissioning.runtime.modules.RecordCount;

/// A council's modules for programs.
@RestController
@RequestMapping("/api/councils/{council}/modules")
final class ModulesApi {

    private final ListHeldModules listHeldModules;
    private final PurgeModule purgeModule;

    ModulesApi(ListHeldModules listHeldModules, PurgeModule purgeModule) {
        this.listHeldModules = listHeldModules;
        this.purgeModule = purgeModule;
    }

    @GetMapping
    Mono<Listed> list() {
        return listHeldModules.list().map(listed -> new Listed(listed.modules(), null));
    }

    /// Answers what went, by kind; a repeated key answers the same.
    @PostMapping("/{module}/purge")
    Mono<Done> purge(@PathVariable String module, @RequestBody Wanted wanted) {
        return purgeModule
                .purge(module, new PurgeWish(orEmpty(wanted.confirmation()), orEmpty(wanted.reason())))
                .map(purged -> new Done(purged.id(), module, purged.records()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    record Listed(List<HeldModule> items, @Nullable String next) {}

    record Wanted(@Nullable String confirmation, @Nullable String reason) {}

    record Done(UUID id, String module, List<RecordCount> records) {}
}
