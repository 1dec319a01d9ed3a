package uk.commissioning.core.standing.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.standing.ChangeStanding;
import uk.commissioning.core.standing.ListStandings;
import uk.commissioning.core.standing.ReadStanding;
import uk.commissioning.core.standing.SetStanding;

/// The two faces of standings.
@Configuration(proxyBeanMethods = false)
public final class StandingWebConfiguration {

    @Bean
    StandingApi standingApi(
            ListStandings listStandings,
            ReadStanding readStanding,
            SetStanding setStanding,
            ChangeStanding changeStanding,
            Clock clock) {
        return new StandingApi(listStandings, readStanding, setStanding, changeStanding, clock);
    }

    @Bean
    StandingPages standingPages(ListStandings listStandings, SetStanding setStanding, Clock clock) {
        return new StandingPages(listStandings, setStanding, clock);
    }

    @Bean
    StandingPage standingPage(ReadStanding readStanding, ChangeStanding changeStanding) {
        return new StandingPage(readStanding, changeStanding);
    }
}
