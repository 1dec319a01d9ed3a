package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.config.ViewResolverRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

class Assets_in_a_browser {

    private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext(Wiring.class);
    private static final WebTestClient CLIENT = WebTestClient.bindToApplicationContext(CONTEXT)
            .configureClient()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1_000_000))
            .responseTimeout(Duration.ofSeconds(20))
            .build();

    @Test
    void are_found_at_the_addresses_that_pages_name_and_kept_for_a_year() {
        for (var address : new String[] {
            Assets.govukStyles(),
            Assets.platform("platform.css"),
            Assets.platform("job.js"),
            Assets.platform("icon.svg")
        }) {
            CLIENT.get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("Cache-Control", "max-age=31536000, public, immutable");
        }
    }

    @Test
    void use_no_typeface_and_no_crest_of_gov_uk_and_ask_nobody_else() {
        var css = body(Assets.govukStyles()) + body(Assets.platform("platform.css"));

        assertThat(css.contains("font-family:arial")).isTrue();
        for (var foreign : new String[] {"GDS Transport", "@font-face", "url(", "@import"}) {
            assertThat(css.contains(foreign)).as(foreign).isFalse();
        }
    }

    @Test
    void do_not_open_the_rest_of_the_package() {
        CLIENT.get()
                .uri("/assets/govuk/5.14.0/components/button/fixtures.json")
                .exchange()
                .expectStatus()
                .isNotFound();
        CLIENT.get()
                .uri("/assets/govuk/5.14.0/..%2f..%2fpackage.json")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        CLIENT.get()
                .uri("/webjars/govuk-frontend/5.14.0/package.json")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void stand_in_a_page_that_is_never_kept_and_holds_no_inline_style_or_script() {
        var page = CLIENT.get()
                .uri("/page")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Content-Type", "text/html;charset=UTF-8")
                .expectBody()
                .returnResult()
                .getResponseBodyContent();

        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains("href=\"" + Assets.govukStyles() + "\"", "£ – ’")
                .doesNotContain(" style=", "<style", "<script", "http://", "https://");
    }

    @Test
    void frames_that_cannot_be_made_still_leave_an_error_page() {
        var page = CLIENT.get()
                .uri("/error-page")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .returnResult();

        assertThat(new String(page.getResponseBodyContent(), StandardCharsets.UTF_8))
                .contains("The service is busy", "number-1");
    }

    private static String body(String address) {
        return new String(
                CLIENT.get().uri(address).exchange().expectBody().returnResult().getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import(UiConfiguration.class)
    static class Wiring {

        @Bean
        FrameSource frames() {
            return exchange -> exchange.getRequest().getPath().value().equals("/error-page")
                    ? Mono.error(new IllegalStateException("no database"))
                    : Mono.just(Frame.plain("/page"));
        }

        @Bean
        WebFluxConfigurer views(JteViewResolver resolver) {
            return new WebFluxConfigurer() {
                @Override
                public void configureViewResolvers(ViewResolverRegistry registry) {
                    registry.viewResolver(resolver);
                }
            };
        }

        @Bean
        Pages pages() {
            return new Pages();
        }
    }

    @org.springframework.stereotype.Controller
    static class Pages {

        @GetMapping("/page")
        Rendering page() {
            return Page.of("ui/error", ErrorPage.of(409, "£ – ’", "number-1"), HttpStatus.CONFLICT);
        }

        @GetMapping("/error-page")
        Rendering error() {
            return Page.of("ui/error", ErrorPage.of(503, null, "number-1"), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
