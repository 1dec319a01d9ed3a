package uk.commissioning.runtime.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

/// What a problem's `type` leads to: the code and its sentence, as plain text.
@RestController
final class ProblemDocumentation {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,79}");
    private static final Pattern PLACE_OF_A_VALUE = Pattern.compile("\\{\\d+}");

    @GetMapping(path = Problem.DOCUMENTATION + "{code}")
    Mono<ResponseEntity<String>> explain(@PathVariable String code) {
        var reason = new Documented(code);
        if (!CODE.matcher(code).matches() || !Sentences.installed().has(reason)) return Refused.missing();

        var sentence = PLACE_OF_A_VALUE
                .matcher(Sentences.installed().of(reason, List.of()))
                .replaceAll("…");
        var text = "%s%n%n%s%n%nCode: %s%n".formatted(Problem.title(reason), sentence, code);
        return Mono.just(ResponseEntity.ok().contentType(TEXT).body(text));
    }

    /// A reason of which only the code is known.
    private record Documented(String code) implements Reason {

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }

        @Override
        public String name() {
            return code;
        }
    }
}
