package uk.commissioning.runtime.telemetry;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Carries the correlation id, and nothing else, from the Reactor context into log lines where
/// `spring.reactor.context-propagation` is `auto`. Found with ServiceLoader.
public final class CorrelationAccessor implements ThreadLocalAccessor<String> {

    @Override
    public Object key() {
        return Correlation.KEY;
    }

    @Override
    public @Nullable String getValue() {
        return MDC.get(Correlation.KEY);
    }

    @Override
    public void setValue(String value) {
        MDC.put(Correlation.KEY, value);
    }

    @Override
    public void setValue() {
        MDC.remove(Correlation.KEY);
    }
}
