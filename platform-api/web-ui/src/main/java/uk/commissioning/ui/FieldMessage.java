package uk.commissioning.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

/// One thing to correct in a form. The field is the name of its input; empty when no single field is meant.
public record FieldMessage(String field, String message) {

    /// What a refusal says, field by field, or as one message about the whole form.
    public static List<FieldMessage> of(Refused refused) {
        var sentences = Sentences.installed();
        if (refused.fields().isEmpty()) return List.of(new FieldMessage("", sentences.of(refused)));

        return refused.fields().stream()
                .map(refusal -> new FieldMessage(refusal.field(), sentences.of(refusal)))
                .toList();
    }

    /// The first message about a field; none when it is fine.
    public static @Nullable String about(String field, List<FieldMessage> messages) {
        return messages.stream()
                .filter(message -> message.field().equals(field))
                .map(FieldMessage::message)
                .findFirst()
                .orElse(null);
    }
}
