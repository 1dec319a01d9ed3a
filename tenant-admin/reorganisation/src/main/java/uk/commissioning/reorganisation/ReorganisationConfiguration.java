package uk.commissioning.reorganisation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.reorganisation.party.PartyConfiguration;
import uk.commissioning.reorganisation.party.web.PartyWebConfiguration;
import uk.commissioning.reorganisation.territory.TerritoryConfiguration;
import uk.commissioning.reorganisation.territory.web.TerritoryWebConfiguration;

/// Everything of a reorganisation, as a table of contents.
@Configuration(proxyBeanMethods = false)
@Import({
    PartyConfiguration.class,
    PartyWebConfiguration.class,
    TerritoryConfiguration.class,
    TerritoryWebConfiguration.class
})
public final class ReorganisationConfiguration {}
