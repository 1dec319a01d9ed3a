package uk.commissioning.core.directory.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.directory.FindProviders;
import uk.commissioning.core.directory.OpenProvider;
import uk.commissioning.core.directory.OpenSite;

/// The two faces of the directory.
@Configuration(proxyBeanMethods = false)
public final class DirectoryWebConfiguration {

    @Bean
    DirectoryApi directoryApi(FindProviders findProviders, OpenProvider openProvider, OpenSite openSite, Clock clock) {
        return new DirectoryApi(findProviders, openProvider, openSite, clock);
    }

    @Bean
    DirectoryPages directoryPages(
            FindProviders findProviders, OpenProvider openProvider, OpenSite openSite, Clock clock) {
        return new DirectoryPages(findProviders, openProvider, openSite, clock);
    }
}
