package uk.commissioning.kernel.refusal;

import java.util.List;
import reactor.core.publisher.Mono;

/// The one way to say no. Carries no stack trace: a refusal is an answer, not a fault.
public final class Refused extends RuntimeException {

    private final transient Reason reason;
    private final transient List<Object> arguments;
    private final transient List<FieldRefusal> fields;

    private Refused(Reason reason, List<Object> arguments, List<FieldRefusal> fields) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    /// A refusal with the arguments of its sentence. Arguments never hold personal data.
    public static Refused because(Reason reason, Object... arguments) {
        return new Refused(reason, List.of(arguments), List.of());
    }

    /// An input in which each named field is refused with a code of its own.
    public static Refused fields(List<FieldRefusal> fields) {
        return new Refused(CommonReason.INPUT_NOT_ACCEPTED, List.of(fields.size()), fields);
    }

    /// The same refusal as an error signal.
    public static <T> Mono<T> mono(Reason reason, Object... arguments) {
        return Mono.error(() -> because(reason, arguments));
    }

    /// Nothing with that id in this council: says the same of a foreign id and of a random one (A13).
    public static <T> Mono<T> missing() {
        return mono(CommonReason.NOT_FOUND);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldRefusal> fields() {
        return fields;
    }
}
