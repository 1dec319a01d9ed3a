package uk.commissioning.runtime.home.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.home.ListOwnCouncils;
import uk.commissioning.runtime.home.Places;
import uk.commissioning.runtime.home.VisitCouncil;

/// Who am I, which councils may I open, and what is in one.
@RestController
final class HomeApi {

    private final ListOwnCouncils listOwnCouncils;
    private final VisitCouncil visitCouncil;
    private final Places places;

    HomeApi(ListOwnCouncils listOwnCouncils, VisitCouncil visitCouncil, Places places) {
        this.listOwnCouncils = listOwnCouncils;
        this.visitCouncil = visitCouncil;
        this.places = places;
    }

    @GetMapping("/api/me")
    Mono<Me> me() {
        return listOwnCouncils
                .list()
                .map(own -> new Me(own.actor().subject(), own.actor().name(), own.councils()));
    }

    @GetMapping("/api/councils")
    Mono<Councils> councils() {
        return listOwnCouncils.list().map(own -> new Councils(own.councils(), null));
    }

    @GetMapping("/api/councils/{council}")
    Mono<CouncilShown> council() {
        return visitCouncil.visit().map(this::shown);
    }

    private CouncilShown shown(Visit visit) {
        var council = visit.council();
        var modules = places.modules(visit).stream()
                .map(module -> new Module(module.id(), module.title()))
                .toList();
        return new CouncilShown(
                council.key(),
                council.name(),
                council.state(),
                council.suspended(),
                council.takesChanges(),
                modules,
                visit.roles().stream().sorted().toList());
    }

    record Me(UUID subject, String name, List<ListOwnCouncils.OpenCouncil> councils) {}

    record Councils(
            List<ListOwnCouncils.OpenCouncil> items,
            @Nullable String next) {}

    record CouncilShown(
            String key,
            String name,
            CouncilState state,
            boolean suspended,
            boolean takesChanges,
            List<Module> modules,
            List<Role> roles) {}

    record Module(String id, String title) {}
}
