package uk.commissioning.runtime.problem;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import uk.commissioning.kernel.refusal.Refused;

/// A text of a JSON body: only a JSON string, and without what PostgreSQL cannot store as it was sent: NUL, and
/// half a character (a lone surrogate), which the driver would silently turn into a question mark.
final class StorableText extends StdScalarDeserializer<String> {

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        return checked(parser.getString());
    }

    /// Refuses NUL and half characters; gives back every other text.
    static String checked(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refused.because(EdgeReason.CHARACTER_NOT_ACCEPTED);
        }
        return text;
    }
}
