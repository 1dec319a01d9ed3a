package uk.commissioning.reorganisation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.commissioning.reorganisation.party.PartyConfiguration;
import uk.commissioning.reorganisation.party.web.PartyWebConfiguration;
import uk.commissioning.reorganisation.plan.PlanConfiguration;
import uk.commissioning.reorganisation.plan.web.PlanWebConfiguration;
import uk.commissioning.reorganisation.run.RunConfiguration;
import uk.commissioning.reorganisation.run.web.RunWebConfiguration;
import uk.commissioning.reorganisation.scenario.ScenarioConfiguration;
import uk.commissioning.reorganisation.scenario.web.ScenarioWebConfiguration;
import uk.commissioning.reorganisation.succession.SuccessionConfiguration;
import uk.commissioning.reorganisation.territory.TerritoryConfiguration;
import uk.commissioning.reorganisation.territory.web.TerritoryWebConfiguration;

/// Everything of a reorganisation, as a table of contents.
@Configuration(proxyBeanMethods = false)
@Import({
    PartyConfiguration.class,
    PartyWebConfiguration.class,
    TerritoryConfiguration.class,
    TerritoryWebConfiguration.class,
    SuccessionConfiguration.class,
    ScenarioConfiguration.class,
    ScenarioWebConfiguration.class,
    PlanConfiguration.class,
    PlanWebConfiguration.class,
    RunConfiguration.class,
    RunWebConfiguration.class
})
public final class ReorganisationConfiguration {}
