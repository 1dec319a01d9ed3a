package uk.commissioning.tenants.council.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.tenants.council.AddIdentifier;
import uk.commissioning.tenants.council.ChangeCouncilState;
import uk.commissioning.tenants.council.EndIdentifier;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.ListCouncils;
import uk.commissioning.tenants.council.PlanCouncil;
import uk.commissioning.tenants.council.RenameCouncil;
import uk.commissioning.tenants.council.ResumeCouncil;
import uk.commissioning.tenants.council.SuspendCouncil;
import uk.commissioning.tenants.web.ModuleTitles;

/// Councils' endpoints and pages.
@Configuration(proxyBeanMethods = false)
public final class CouncilWebConfiguration {

    @Bean
    CouncilApi councilApi(ListCouncils list, FindCouncil find, PlanCouncil plan, RenameCouncil rename) {
        return new CouncilApi(list, find, plan, rename);
    }

    @Bean
    CouncilStateApi councilStateApi(
            FindCouncil find, ChangeCouncilState change, SuspendCouncil suspend, ResumeCouncil resume) {
        return new CouncilStateApi(find, change, suspend, resume);
    }

    @Bean
    CouncilIdentifierApi councilIdentifierApi(FindCouncil find, AddIdentifier add, EndIdentifier end) {
        return new CouncilIdentifierApi(find, add, end);
    }

    @Bean
    CouncilPages councilPages(ListCouncils list, FindCouncil find, PlanCouncil plan, ModuleTitles titles) {
        return new CouncilPages(list, find, plan, titles);
    }

    @Bean
    CouncilNamePages councilNamePages(FindCouncil find, RenameCouncil rename) {
        return new CouncilNamePages(find, rename);
    }

    @Bean
    CouncilStatePages councilStatePages(
            FindCouncil find, ChangeCouncilState change, SuspendCouncil suspend, ResumeCouncil resume) {
        return new CouncilStatePages(find, change, suspend, resume);
    }

    @Bean
    CouncilIdentifierPages councilIdentifierPages(FindCouncil find, AddIdentifier add, EndIdentifier end) {
        return new CouncilIdentifierPages(find, add, end);
    }
}
