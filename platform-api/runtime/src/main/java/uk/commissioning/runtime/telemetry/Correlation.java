package uk.commissioning.runtime.telemetry;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The number that joins a request's answer, its log lines, audit entries and spans. It says nothing about anybody.
public final class Correlation {

    /// The response header.
    public static final String HEADER = "X-Correlation-Id";

    /// Its key in the Reactor context, in the exchange's attributes and in the log's context.
    public static final String KEY = "correlationId";

    static final String TRACEPARENT = "traceparent";

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.{0,200}");
    private static final String NO_TRACE = "0".repeat(32);
    private static final int LEAST = 1;

    private Correlation() {}

    /// The number of a request, also outside its Reactor context.
    public static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(KEY, NO_TRACE);
    }

    /// The number of the running request; zeros outside one.
    public static Mono<String> current() {
        return Mono.deferContextual(context -> Mono.just(context.hasKey(KEY) ? context.get(KEY) : NO_TRACE));
    }

    /// The trace id of a W3C traceparent, or a new number where there is none that can be used.
    static String from(@Nullable String traceparent) {
        if (traceparent == null) return made();

        var trace = TRACE.matcher(traceparent);
        if (!trace.matches() || trace.group(1).equals(NO_TRACE)) return made();
        return trace.group(1);
    }

    private static String made() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong(LEAST, Long.MAX_VALUE)) + hex.toHexDigits(random.nextLong());
    }
}
