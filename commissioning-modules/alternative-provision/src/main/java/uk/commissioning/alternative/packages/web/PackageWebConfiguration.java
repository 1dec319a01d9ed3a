package uk.commissioning.alternative.packages.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.alternative.packages.FindPackages;
import uk.commissioning.alternative.packages.OpenPackage;

/// The two faces of packages.
@Configuration(proxyBeanMethods = false)
public final class PackageWebConfiguration {

    @Bean
    PackageApi packageApi(FindPackages findPackages, OpenPackage openPackage) {
        return new PackageApi(findPackages, openPackage);
    }

    @Bean
    PackagePages packagePages(FindPackages findPackages, OpenPackage openPackage) {
        return new PackagePages(findPackages, openPackage);
    }
}
