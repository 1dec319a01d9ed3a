package uk.commissioning.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.resource.ResourceTransformer;
import org.springframework.web.reactive.resource.ResourceTransformerChain;
import org.springframework.web.reactive.resource.TransformedResource;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Takes the typeface and the crest that only gov.uk may use out of the GOV.UK stylesheet, and with them every
/// address.
final class PlainFonts implements ResourceTransformer {

    private static final Pattern FACES = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern ADDRESSES = Pattern.compile("url\\(/assets/[^)]*\\)");

    @Override
    public Mono<Resource> transform(ServerWebExchange exchange, Resource resource, ResourceTransformerChain chain) {
        return chain.transform(exchange, resource)
                .flatMap(given -> Mono.fromSupplier(() -> transformed(given)).subscribeOn(Schedulers.boundedElastic()));
    }

    /// Reads a file, so it waits.
    private static Resource transformed(Resource given) {
        return new TransformedResource(given, plain(given).getBytes(StandardCharsets.UTF_8));
    }

    static String plain(Resource stylesheet) {
        try {
            var css = stylesheet.getContentAsString(StandardCharsets.UTF_8);
            var faceless = FACES.matcher(css).replaceAll("").replace("GDS Transport,arial", "arial");
            return ADDRESSES.matcher(faceless).replaceAll("none");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
