package uk.commissioning.tenants.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.ui.FrameSource;

/// What the operator's pages share.
@Configuration(proxyBeanMethods = false)
public final class TenantsWebConfiguration {

    @Bean
    Operators operators(OperatorTransactions transactions) {
        return new Operators(transactions);
    }

    @Bean
    FrameSource operatorFrames(Operators operators) {
        return new OperatorFrames(operators);
    }

    @Bean
    StartPages startPages(Operators operators) {
        return new StartPages(operators);
    }

    @Bean
    ModuleTitles moduleTitles() {
        return ModuleTitles.installed();
    }
}
