package uk.commissioning.runtime.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// Which field of a JSON body is refused, and why. Never quotes a value.
final class RefusedJson {

    private static final int LONGEST_NAME = 100;

    private RefusedJson() {}

    static Refused of(JacksonException failure) {
        var ours = Recognised.first(failure, Refused.class);
        if (ours != null) return located(ours, failure);

        return switch (failure) {
            case StreamConstraintsException _ -> Refused.because(EdgeReason.BODY_TOO_COMPLEX);
            case UnrecognizedPropertyException _ -> field(EdgeReason.FIELD_UNKNOWN, failure);
            case MismatchedInputException mismatch -> mismatched(mismatch);
            default -> Refused.because(EdgeReason.BODY_NOT_READABLE);
        };
    }

    /// A value that refused itself while it was read, such as money or an identifier: the refusal is about its field.
    private static Refused located(Refused refused, JacksonException failure) {
        var path = path(failure);
        if (path.isEmpty() || !refused.fields().isEmpty() || refused.reason().kind() != Kind.INPUT) return refused;
        return Refused.fields(List.of(new FieldRefusal(path, refused.reason(), refused.arguments())));
    }

    private static Refused mismatched(MismatchedInputException mismatch) {
        if (path(mismatch).isEmpty()) return Refused.because(EdgeReason.BODY_NOT_READABLE);

        var target = mismatch.getTargetType();
        if (target == null || !target.isEnum()) return field(EdgeReason.FIELD_OF_WRONG_TYPE, mismatch);
        var accepted =
                Arrays.stream(target.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return field(EdgeReason.FIELD_NOT_ONE_OF, mismatch, accepted);
    }

    private static Refused field(Reason reason, JacksonException failure, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of(path(failure), reason, arguments)));
    }

    /// Such as `places[2].weeks`.
    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.length() <= LONGEST_NAME ? path.toString() : path.substring(0, LONGEST_NAME) + "…";
    }
}
