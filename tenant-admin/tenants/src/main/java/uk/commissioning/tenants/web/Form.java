package uk.commissioning.tenants.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What a page's form sent.
public record Form(Map<String, List<String>> values) {

    public static Mono<Form> of(ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::of);
    }

    private static Form of(MultiValueMap<String, String> sent) {
        return new Form(Map.copyOf(sent));
    }

    public @Nullable String text(String field) {
        var sent = values.get(field);
        return sent == null || sent.isEmpty() ? null : sent.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public long version() {
        return Versions.ofForm(text("version"));
    }

    /// The first value of each field, to show the form again.
    public Map<String, String> shownAgain() {
        var shown = new LinkedHashMap<String, String>();
        values.forEach((field, sent) -> {
            if (!sent.isEmpty()) shown.put(field, sent.getFirst());
        });
        return shown;
    }
}
