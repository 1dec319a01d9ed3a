package uk.commissioning.core.contracts.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.contracts.EndContract;
import uk.commissioning.core.contracts.FindContracts;
import uk.commissioning.core.contracts.OpenContract;

/// The two faces of contracts.
@Configuration(proxyBeanMethods = false)
public final class ContractsWebConfiguration {

    @Bean
    ContractApi contractApi(
            FindContracts findContracts, OpenContract openContract, EndContract endContract, Clock clock) {
        return new ContractApi(findContracts, openContract, endContract, clock);
    }

    @Bean
    ContractPages contractPages(FindContracts findContracts, OpenContract openContract, Clock clock) {
        return new ContractPages(findContracts, openContract, clock);
    }

    @Bean
    ContractEndPage contractEndPage(EndContract endContract) {
        return new ContractEndPage(endContract);
    }
}
