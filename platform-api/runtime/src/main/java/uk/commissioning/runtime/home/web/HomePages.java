package uk.commissioning.runtime.home.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.home.ListOwnCouncils;
import uk.commissioning.runtime.home.ListOwnCouncils.OpenCouncil;
import uk.commissioning.runtime.home.Places;
import uk.commissioning.runtime.home.VisitCouncil;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.Page;

/// Choosing a council, and its home.
@Controller
final class HomePages {

    private final ListOwnCouncils listOwnCouncils;
    private final VisitCouncil visitCouncil;
    private final Places places;

    HomePages(ListOwnCouncils listOwnCouncils, VisitCouncil visitCouncil, Places places) {
        this.listOwnCouncils = listOwnCouncils;
        this.visitCouncil = visitCouncil;
        this.places = places;
    }

    /// Who works for one council goes straight to it.
    @GetMapping("/")
    Mono<Rendering> arrive() {
        return listOwnCouncils
                .list()
                .map(own -> own.councils().size() == 1
                        ? Page.redirect("/councils/" + own.councils().getFirst().key())
                        : choice(own.councils()));
    }

    @GetMapping("/councils")
    Mono<Rendering> choose() {
        return listOwnCouncils.list().map(own -> choice(own.councils()));
    }

    @GetMapping("/councils/{council}")
    Mono<Rendering> home() {
        return visitCouncil.visit().map(visit -> Page.of("platform/home", page(visit)));
    }

    private static Rendering choice(List<OpenCouncil> councils) {
        var choices = councils.stream()
                .map(open -> new ChoicePage.Choice(open.name(), "/councils/" + open.key(), StateTag.of(open.state())))
                .toList();
        return Page.of("platform/choose", new ChoicePage(choices));
    }

    private HomePage page(Visit visit) {
        var groups = places.of(visit).stream()
                .map(group -> new HomePage.Group(group.title(), group.summary(), group.hasPages(), links(group)))
                .toList();
        var council = visit.council();
        return new HomePage(council.name(), StateTag.of(council.state()), council.suspended(), groups);
    }

    private static List<Link> links(Places.Group group) {
        return group.places().stream()
                .map(place -> Link.to(place.href(), place.title()))
                .toList();
    }
}
