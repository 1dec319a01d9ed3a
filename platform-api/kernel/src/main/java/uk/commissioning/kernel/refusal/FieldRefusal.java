package uk.commissioning.kernel.refusal;

import java.util.List;

/// One field of an input that is not accepted, with its own code. The arguments never hold personal data.
public record FieldRefusal(String field, Reason reason, List<Object> arguments) {

    public FieldRefusal {
        arguments = List.copyOf(arguments);
    }

    public static FieldRefusal of(String field, Reason reason, Object... arguments) {
        return new FieldRefusal(field, reason, List.of(arguments));
    }
}
