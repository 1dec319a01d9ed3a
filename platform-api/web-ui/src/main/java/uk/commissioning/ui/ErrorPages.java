package uk.commissioning.ui;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Writes an error page where no controller can: from a filter or an exception handler.
public final class ErrorPages {

    static final String TEMPLATE = "ui/error";

    private final JteViewResolver views;

    ErrorPages(JteViewResolver views) {
        this.views = views;
    }

    public Mono<Void> write(ServerWebExchange exchange, ErrorPage page) {
        exchange.getResponse().setStatusCode(HttpStatusCode.valueOf(page.status()));
        return views.view(TEMPLATE).render(Map.of(Page.MODEL, page), MediaType.TEXT_HTML, exchange);
    }
}
