package uk.commissioning.reorganisation.scenario.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.scenario.CompareScenarios;
import uk.commissioning.reorganisation.scenario.EnterMoney;

/// Endpoints and pages of scenarios.
@Configuration(proxyBeanMethods = false)
public final class ScenarioWebConfiguration {

    @Bean
    ScenarioApi scenarioApi(CompareScenarios compare, EnterMoney enter) {
        return new ScenarioApi(compare, enter);
    }

    @Bean
    ScenarioPages scenarioPages(FindSurroundings surroundings, CompareScenarios compare) {
        return new ScenarioPages(surroundings, compare);
    }
}
