package uk.commissioning.tenants.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.ui.FrameSource;

/// What the operator's pages share.
@Configuration(proxyBeanMethods = false)
public final class TenantsWebConfiguration {

    @Bean
    FrameSource operatorFrames() {
        return new OperatorFrames();
    }

    @Bean
    StartPages startPages() {
        return new StartPages();
    }

    @Bean
    ModuleTitles moduleTitles() {
        return ModuleTitles.installed();
    }
}
