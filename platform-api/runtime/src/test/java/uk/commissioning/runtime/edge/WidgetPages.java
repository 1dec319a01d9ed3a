package uk.commissioning.runtime.edge;

import java.util.Optional;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.runtime.once.OnceKey;
import uk.commissioning.runtime.visit.CouncilFilter;
import uk.commissioning.runtime.visit.PersonFilter;

/// Pages of a module that exists in tests only: plain text, so that what the edge adds is seen alone.
@RestController
final class WidgetPages {

    private static final String PAGES = "/councils/{council}/widgets";

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> home() {
        return Mono.just("<p>Home</p>");
    }

    @GetMapping(path = PAGES + "/form", produces = MediaType.TEXT_HTML_VALUE)
    Mono<String> form(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        Visit visit = exchange.getAttribute(CouncilFilter.VISIT);
        var person = exchange.getAttribute(PersonFilter.PERSON);
        return token.map(csrf -> "<p>%s|%s|%s|%s</p>"
                .formatted(
                        csrf.getParameterName(),
                        csrf.getToken(),
                        visit.council().name(),
                        person));
    }

    @PostMapping(PAGES + "/form")
    Mono<String> sent(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> Optional.ofNullable(form.getFirst("name")).orElse(""))
                .zipWith(Mono.deferContextual(view -> Mono.just(
                        view.hasKey(OnceKey.class) ? view.get(OnceKey.class).value() : "none")))
                .map(both -> both.getT1() + "|" + both.getT2());
    }

    @PostMapping(PAGES + "/file")
    Mono<String> file(@RequestPart("file") FilePart file) {
        return file.content()
                .map(buffer -> {
                    var length = buffer.readableByteCount();
                    DataBufferUtils.release(buffer);
                    return length;
                })
                .reduce(0, Integer::sum)
                .map(bytes -> bytes + " bytes");
    }

    @GetMapping(PAGES + "/fault")
    Mono<String> fault() {
        return Mono.error(new IllegalStateException("Ada's secret is in this message"));
    }
}
