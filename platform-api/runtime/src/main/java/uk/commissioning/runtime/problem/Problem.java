package uk.commissioning.runtime.problem;

import java.util.List;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

/// The body of a refusal (RFC 9457): a stable code, a sentence for people, and the fields it is about.
public record Problem(
        String type, String title, int status, String code, String detail, List<Field> fields, String correlationId) {

    static final String DOCUMENTATION = "/problems/";

    /// One field that is refused.
    public record Field(String field, String code, String message) {}

    static Problem of(Refused refused, int status, String correlationId) {
        var code = refused.reason().code();
        var sentence = Sentences.installed().of(refused);
        var fields = refused.fields().stream().map(Problem::field).toList();
        return new Problem(
                DOCUMENTATION + code, title(refused.reason()), status, code, sentence, fields, correlationId);
    }

    /// The code in words: `token-expired` is titled "Token expired".
    static String title(Reason reason) {
        var words = reason.code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Field field(FieldRefusal refusal) {
        return new Field(
                refusal.field(), refusal.reason().code(), Sentences.installed().of(refusal));
    }
}
