package uk.commissioning.core.imports.web;

import java.util.List;
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
import uk.commissioning.core.imports.ImportLimits;
import uk.commissioning.core.imports.ImportReason;
import uk.commissioning.core.imports.Upload;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// Files as requests bring them: as the body, or as the field `file` of a form. Never more than the largest file.
final class ReceivedFiles {
    static final String FIELD = "file";
    private static final String TRIAL = "trial";

    private final ImportLimits limits;

    ReceivedFiles(ImportLimits limits) {
        this.limits = limits;
    }

    Mono<byte[]> body(Flux<DataBuffer> body) {
        return content(body).switchIfEmpty(Refused.mono(ImportReason.FILE_EMPTY));
    }

    /// The file of a form, and whether the form asks for a trial.
    Mono<Upload> form(String kind, ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .flatMap(parts -> file(parts)
                        .flatMap(file -> content(file.content())
                                .switchIfEmpty(
                                        file.filename().isEmpty() ? needed() : Refused.mono(ImportReason.FILE_EMPTY))
                                .map(content -> Upload.of(kind, file.filename(), content, isTrial(parts)))));
    }

    private static Mono<FilePart> file(MultiValueMap<String, Part> parts) {
        return parts.getFirst(FIELD) instanceof FilePart file ? Mono.just(file) : needed();
    }

    private static boolean isTrial(MultiValueMap<String, Part> parts) {
        return parts.getFirst(TRIAL) instanceof FormFieldPart field && Boolean.parseBoolean(field.value());
    }

    private Mono<byte[]> content(Flux<DataBuffer> buffers) {
        return DataBufferUtils.join(buffers, limits.largestFile())
                .map(ReceivedFiles::bytes)
                .filter(content -> content.length > 0)
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> Refused.because(ImportReason.FILE_TOO_LARGE, limits.largestFileInWords()));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        DataBufferUtils.release(buffer);
        return content;
    }

    private static <T> Mono<T> needed() {
        return Mono.error(() -> Refused.fields(List.of(FieldRefusal.of(FIELD, ImportReason.FILE_NEEDED))));
    }
}
