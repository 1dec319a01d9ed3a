package uk.commissioning.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Renders a template with its `frame` and its `page` into bytes. Pages are never cached: they hold a form's key.
final class JteView implements View {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine;
    private final FrameSource frames;
    private final String name;

    JteView(TemplateEngine engine, FrameSource frames, String name) {
        this.engine = engine;
        this.frames = frames;
        this.name = name;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.TEXT_HTML);
    }

    @Override
    public Mono<Void> render(@Nullable Map<String, ?> model, @Nullable MediaType type, ServerWebExchange exchange) {
        var page = model == null ? null : model.get(Page.MODEL);
        var headers = exchange.getResponse().getHeaders();
        return frame(exchange).map(frame -> bytes(frame, page, exchange)).flatMap(buffer -> {
            headers.setContentType(HTML);
            headers.setCacheControl("no-store");
            return exchange.getResponse().writeWith(Mono.just(buffer));
        });
    }

    private Mono<Frame> frame(ServerWebExchange exchange) {
        var frame = frames.frame(exchange);
        if (!name.equals(ErrorPages.TEMPLATE)) return frame;
        return frame.onErrorReturn(Frame.plain(exchange.getRequest().getPath().value()));
    }

    private DataBuffer bytes(Frame frame, @Nullable Object page, ServerWebExchange exchange) {
        var output = new Utf8ByteOutput();
        var parameters = new HashMap<String, Object>();
        parameters.put("frame", frame);
        if (page != null) parameters.put(Page.MODEL, page);
        engine.render(name + ".jte", parameters, output);
        var buffer = exchange.getResponse().bufferFactory().allocateBuffer(output.getContentLength());
        try (var stream = buffer.asOutputStream()) {
            output.writeTo(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return buffer;
    }
}
