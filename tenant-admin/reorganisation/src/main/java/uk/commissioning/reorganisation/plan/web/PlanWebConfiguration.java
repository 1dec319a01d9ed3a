package uk.commissioning.reorganisation.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.reorganisation.party.web.FindSurroundings;
import uk.commissioning.reorganisation.plan.Decide;
import uk.commissioning.reorganisation.plan.FreezePlan;
import uk.commissioning.reorganisation.plan.ReadPlans;
import uk.commissioning.reorganisation.plan.SignPlan;

/// Endpoints and pages of decisions and plans.
@Configuration(proxyBeanMethods = false)
public final class PlanWebConfiguration {

    @Bean
    PlanApi planApi(FreezePlan freeze, SignPlan sign, ReadPlans read) {
        return new PlanApi(freeze, sign, read);
    }

    @Bean
    PlanPages planPages(FindSurroundings surroundings, ReadPlans read, FreezePlan freeze) {
        return new PlanPages(surroundings, read, freeze);
    }

    @Bean
    SignaturePages signaturePages(FindSurroundings surroundings, ReadPlans read, SignPlan sign) {
        return new SignaturePages(surroundings, read, sign);
    }

    @Bean
    DecisionApi decisionApi(Decide decide) {
        return new DecisionApi(decide);
    }
}
