package uk.commissioning.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/// The pages' view and their assets. The application supplies the `FrameSource`.
@Configuration(proxyBeanMethods = false)
public final class UiConfiguration implements WebFluxConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    JteViewResolver jteViewResolver(FrameSource frames) {
        Assets.read();
        return new JteViewResolver(TemplateEngine.createPrecompiled(ContentType.Html), frames);
    }

    @Bean
    ErrorPages errorPages(JteViewResolver views) {
        return new ErrorPages(views);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.GOVUK_PATH + "*.css")
                .addResourceLocations(Assets.GOVUK_LOCATION)
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addTransformer(new PlainFonts());
        registry.addResourceHandler(Assets.PLATFORM_PATH + "*")
                .addResourceLocations("classpath:/" + Assets.PLATFORM_LOCATION)
                .setCacheControl(A_YEAR)
                .resourceChain(true);
    }
}
