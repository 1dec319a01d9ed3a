package uk.commissioning.tenants.provider.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.tenants.provider.CompareProviders;
import uk.commissioning.tenants.provider.ListDuplicates;
import uk.commissioning.tenants.provider.MergeProviders;

/// The endpoints and pages of duplicate providers.
@Configuration(proxyBeanMethods = false)
public final class ProviderWebConfiguration {

    @Bean
    ProviderApi providerApi(ListDuplicates list, CompareProviders compare, MergeProviders merge) {
        return new ProviderApi(list, compare, merge);
    }

    @Bean
    ProviderPages providerPages(ListDuplicates list, CompareProviders compare, MergeProviders merge) {
        return new ProviderPages(list, compare, merge);
    }
}
