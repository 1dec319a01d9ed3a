package uk.commissioning.alternative.packages.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.FindPackages;
import uk.commissioning.alternative.packages.OpenPackage;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Packages as pages.
@Controller
final class PackagePages {

    private static final String LIST = "alternative/packages";

    private final FindPackages findPackages;
    private final OpenPackage openPackage;

    PackagePages(FindPackages findPackages, OpenPackage openPackage) {
        this.findPackages = findPackages;
        this.openPackage = openPackage;
    }

    @GetMapping("/councils/{council}/alternative-provision/packages")
    Mono<Rendering> packages(@PathVariable String council, @ModelAttribute PackageParameters parameters) {
        try {
            return findPackages
                    .find(parameters.question())
                    .map(list -> Page.of(LIST, new PackagesView(council, list, parameters, List.of())));
        } catch (Refused refused) {
            return findPackages
                    .find(PackageParameters.NONE.question())
                    .map(list -> new PackagesView(council, list, PackageParameters.NONE, FieldMessage.of(refused)))
                    .map(view -> Page.of(LIST, view, HttpStatus.BAD_REQUEST));
        }
    }

    @GetMapping("/councils/{council}/alternative-provision/packages/{id}")
    Mono<Rendering> one(@PathVariable String council, @PathVariable String id) {
        return PackageId.parsed(id)
                .flatMap(openPackage::open)
                .map(one -> Page.of("alternative/package", new PackageView(council, one)));
    }
}
