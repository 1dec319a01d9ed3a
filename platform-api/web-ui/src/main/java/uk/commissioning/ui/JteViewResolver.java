package uk.commissioning.ui;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import reactor.core.publisher.Mono;

/// Finds precompiled templates of every module by name, such as `core/register`.
public final class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final FrameSource frames;

    JteViewResolver(TemplateEngine engine, FrameSource frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public Mono<View> resolveViewName(String viewName, Locale locale) {
        return Mono.fromSupplier(() -> view(viewName));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    JteView view(String name) {
        return new JteView(engine, frames, name);
    }
}
