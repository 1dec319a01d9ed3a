package uk.commissioning.alternative.packages.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.FindPackages;
import uk.commissioning.alternative.packages.OpenPackage;

/// Packages as JSON.
@RestController
final class PackageApi {

    private final FindPackages findPackages;
    private final OpenPackage openPackage;

    PackageApi(FindPackages findPackages, OpenPackage openPackage) {
        this.findPackages = findPackages;
        this.openPackage = openPackage;
    }

    /// Filters `cohort`, `provider` (id), `on` (in force on that day) and `review`; `after` and `limit` go through
    /// the list.
    @GetMapping("/api/councils/{council}/alternative-provision/packages")
    Mono<PackageAnswers.Packages> packages(@ModelAttribute PackageParameters parameters) {
        return findPackages.find(parameters.question()).map(PackageAnswers.Packages::of);
    }

    @GetMapping("/api/councils/{council}/alternative-provision/packages/{id}")
    Mono<PackageAnswers.Package> one(@PathVariable String id) {
        return PackageId.parsed(id).flatMap(openPackage::open).map(PackageAnswers.Package::of);
    }
}
