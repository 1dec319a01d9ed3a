package uk.commissioning.runtime.problem;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.runtime.telemetry.Seams;
import uk.commissioning.ui.ErrorPages;

/// How requests are limited, read strictly and refused.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
public final class ProblemConfiguration {

    @Bean
    JsonStrictness jsonStrictness() {
        return new JsonStrictness();
    }

    @Bean
    BodyLimit bodyLimit(Limits limits) {
        return new BodyLimit(limits);
    }

    @Bean
    StorableForms storableForms() {
        return new StorableForms();
    }

    /// Read as the application starts: the first refusal must not wait for files.
    @Bean
    Sentences sentences() {
        return Sentences.installed();
    }

    @Bean
    ProblemAnswers problemAnswers(JsonMapper json, ErrorPages pages, Seams seams) {
        return new ProblemAnswers(json, pages, seams);
    }

    @Bean
    ProblemHandler problemHandler(ProblemAnswers answers, RefusedRequests refusedRequests) {
        return new ProblemHandler(answers, refusedRequests);
    }

    @Bean
    ProblemDocumentation problemDocumentation() {
        return new ProblemDocumentation();
    }
}
