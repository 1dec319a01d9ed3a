package uk.commissioning.reorganisation.run.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.reorganisation.run.ReadRuns;
import uk.commissioning.reorganisation.run.Rehearse;
import uk.commissioning.reorganisation.run.Vest;

/// Endpoints and pages of rehearsals and the vesting.
@Configuration(proxyBeanMethods = false)
public final class RunWebConfiguration {

    @Bean
    RunApi runApi(Rehearse rehearse, Vest vest, ReadRuns read) {
        return new RunApi(rehearse, vest, read);
    }

    @Bean
    RunPages runPages(FindSurroundings surroundings, ReadPlans plans, ReadRuns read, Rehearse rehearse, Vest vest) {
        return new RunPages(surroundings, plans, read, rehearse, vest);
    }

    @Bean
    ReportPages reportPages(FindSurroundings surroundings, ReadRuns read) {
        return new ReportPages(surroundings, read);
    }
}
