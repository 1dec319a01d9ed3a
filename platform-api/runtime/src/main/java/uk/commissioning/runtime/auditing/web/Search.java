package uk.commissioning.runtime.auditing.web;

import java.nio.charset.StandardCharsets;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import uk.commissioning.runtime.auditing.TypedQuestion;

/// A search as it stands in an address.
final class Search {

    private Search() {}

    static TypedQuestion in(ServerWebExchange exchange) {
        var query = exchange.getRequest().getQueryParams();
        return new TypedQuestion(
                text(query, "person"),
                text(query, "action"),
                text(query, "record"),
                text(query, "from"),
                text(query, "to"));
    }

    static String address(String path, TypedQuestion typed) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "person", typed.person());
        add(address, "action", typed.action());
        add(address, "record", typed.record());
        add(address, "from", typed.from());
        add(address, "to", typed.to());
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    }

    private static String text(MultiValueMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
