package uk.commissioning.reorganisation.party.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.reorganisation.party.AgreeToReorganisation;
import uk.commissioning.reorganisation.party.ChangeReorganisation;
import uk.commissioning.reorganisation.party.FindReorganisation;
import uk.commissioning.reorganisation.party.ListReorganisations;
import uk.commissioning.reorganisation.party.SetUpReorganisation;
import uk.commissioning.reorganisation.territory.ReadMaps;

/// The endpoints and pages of reorganisations and who takes part.
@Configuration(proxyBeanMethods = false)
public final class PartyWebConfiguration {

    @Bean
    ReorganisationApi reorganisationApi(
            ListReorganisations list,
            FindReorganisation find,
            SetUpReorganisation setUp,
            ChangeReorganisation change,
            AgreeToReorganisation agree) {
        return new ReorganisationApi(list, find, setUp, change, agree);
    }

    @Bean
    ReorganisationPages reorganisationPages(
            ListReorganisations list, FindReorganisation find, SetUpReorganisation setUp, ReadMaps maps) {
        return new ReorganisationPages(list, find, setUp, maps);
    }

    @Bean
    EditPages editPages(ChangeReorganisation change) {
        return new EditPages(change);
    }

    @Bean
    AgreementPages agreementPages(AgreeToReorganisation agree, FindReorganisation find) {
        return new AgreementPages(agree, find);
    }

    @Bean
    FindSurroundings findSurroundings(FindReorganisation find, ReadMaps maps) {
        return new FindSurroundings(find, maps);
    }
}
