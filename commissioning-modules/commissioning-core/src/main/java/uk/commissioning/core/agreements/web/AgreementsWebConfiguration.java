package uk.commissioning.core.agreements.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.agreements.EntitleAuthority;
import uk.commissioning.core.agreements.ListAgreements;
import uk.commissioning.core.agreements.OpenAgreement;

/// The two faces of agreements.
@Configuration(proxyBeanMethods = false)
public final class AgreementsWebConfiguration {

    @Bean
    AgreementApi agreementApi(
            ListAgreements listAgreements,
            OpenAgreement openAgreement,
            EntitleAuthority entitleAuthority,
            Clock clock) {
        return new AgreementApi(listAgreements, openAgreement, entitleAuthority, clock);
    }

    @Bean
    AgreementPages agreementPages(ListAgreements listAgreements, OpenAgreement openAgreement, Clock clock) {
        return new AgreementPages(listAgreements, openAgreement, clock);
    }

    @Bean
    EntitledPages entitledPages(EntitleAuthority entitleAuthority) {
        return new EntitledPages(entitleAuthority);
    }
}
