package uk.commissioning.runtime.problem;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Refused;

/// Stops reading a body that is larger than its kind may be: files have their own limit. Also refuses NUL in the
/// query.
final class BodyLimit implements WebFilter, Ordered {

    static final int ORDER = HIGHEST_PRECEDENCE + 30;

    private static final long ROOM_FOR_PART_HEADERS = 64 * 1024;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final Limits limits;

    BodyLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var query = request.getURI().getRawQuery();
        if (query != null && query.contains("%00")) return Refused.mono(EdgeReason.CHARACTER_NOT_ACCEPTED);

        var headers = request.getHeaders();
        var length = headers.getContentLength();
        if (length <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) return chain.filter(exchange);

        var limit = limit(headers);
        if (length > limit) return Refused.mono(EdgeReason.BODY_TOO_LARGE);
        return chain.filter(
                exchange.mutate().request(new Counted(request, limit)).build());
    }

    private long limit(HttpHeaders headers) {
        try {
            var type = headers.getContentType();
            var file = type != null
                    && (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type) || CSV.isCompatibleWith(type));
            return file
                    ? limits.file().toBytes() + ROOM_FOR_PART_HEADERS
                    : limits.body().toBytes();
        } catch (InvalidMediaTypeException unreadable) {
            return limits.body().toBytes();
        }
    }

    /// A request that counts what is read of its body, for clients that do not say its length.
    private static final class Counted extends ServerHttpRequestDecorator {

        private final AtomicLong read = new AtomicLong();
        private final long limit;

        Counted(ServerHttpRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().handle((buffer, sink) -> {
                if (read.addAndGet(buffer.readableByteCount()) <= limit) {
                    sink.next(buffer);
                    return;
                }
                DataBufferUtils.release(buffer);
                sink.error(Refused.because(EdgeReason.BODY_TOO_LARGE));
            });
        }
    }
}
