package uk.commissioning.reorganisation.territory.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.territory.MapName;
import uk.commissioning.reorganisation.territory.MapReason;

/// Files of maps as requests bring them: as the body, or as the field `file` of a form. Never more than two
/// megabytes, which is what all areas of England take.
final class MapUploads {

    private static final int MEGABYTES = 2;
    private static final int LARGEST = MEGABYTES * 1024 * 1024;

    private MapUploads() {}

    /// An empty body is an empty text: the map says what is wrong with it.
    static Mono<String> text(Flux<DataBuffer> body) {
        return DataBufferUtils.join(body, LARGEST)
                .map(MapUploads::read)
                .defaultIfEmpty("")
                .onErrorMap(
                        DataBufferLimitException.class,
                        _ -> Refused.fields(List.of(FieldRefusal.of("file", MapReason.MAP_FILE_TOO_LARGE, MEGABYTES))));
    }

    static MapName name(@Nullable String text) {
        var fields = new Fields();
        var name = fields.read("name", () -> new MapName(text == null ? "" : text));
        fields.refuseAny();
        return name.get();
    }

    /// What the form of a page sent; without a file the text is none.
    static Mono<Sent> form(ServerWebExchange exchange) {
        return exchange.getMultipartData().flatMap(parts -> {
            var name = parts.getFirst("name") instanceof FormFieldPart field ? field.value() : "";
            return file(parts).map(text -> new Sent(name, text)).defaultIfEmpty(new Sent(name, null));
        });
    }

    private static Mono<String> file(MultiValueMap<String, Part> parts) {
        if (!(parts.getFirst("file") instanceof FilePart file)) return Mono.empty();
        return text(file.content())
                .filter(text -> !text.isEmpty() || !file.filename().isEmpty());
    }

    private static String read(DataBuffer buffer) {
        var text = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
        return text;
    }

    /// The name of the option and the text of its file.
    record Sent(String name, @Nullable String file) {

        String text() {
            if (file == null) throw Refused.fields(List.of(FieldRefusal.of("file", MapReason.MAP_FILE_NEEDED)));
            return file;
        }
    }
}
