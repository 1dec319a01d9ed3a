package uk.commissioning.core.children.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.children.FindChildren;
import uk.commissioning.core.children.OpenChild;

/// The two faces of children.
@Configuration(proxyBeanMethods = false)
public final class ChildrenWebConfiguration {

    @Bean
    ChildApi childApi(FindChildren findChildren, OpenChild openChild, Clock clock) {
        return new ChildApi(findChildren, openChild, clock);
    }

    @Bean
    ChildPages childPages(FindChildren findChildren, OpenChild openChild, Clock clock) {
        return new ChildPages(findChildren, openChild, clock);
    }
}
