package uk.commissioning.runtime.auditing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import uk.commissioning.runtime.auditing.TypedQuestion;

class The_address_of_a_search {

    /// Links to further pages and to the file are made of it.
    @Test
    void asks_again_for_exactly_what_was_typed() {
        var typed = new TypedQuestion("Zoë O’Hara & Sons", "100% a+b=c", "", "2026-04-01", "");

        var address = Search.address("/councils/kent/audit", typed);

        var asked = MockServerHttpRequest.method(HttpMethod.GET, URI.create(address));
        assertThat(Search.in(MockServerWebExchange.from(asked))).isEqualTo(typed);
    }
}
