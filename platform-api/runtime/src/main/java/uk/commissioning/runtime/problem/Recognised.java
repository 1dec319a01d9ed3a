package uk.commissioning.runtime.problem;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.database.Overloaded;

/// What a failure means to the one who asked: the framework's own errors as refusals with codes of ours, and
/// everything else a fault of ours. Nothing of the failure's message is kept.
final class Recognised {

    /// PostgreSQL: a character that the encoding cannot store, such as NUL.
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private static final int DEEPEST = 10;

    private Recognised() {}

    static Refused of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused;
            case MethodNotAllowedException _ -> Refused.because(EdgeReason.METHOD_NOT_ALLOWED);
            case UnsupportedMediaTypeStatusException _ -> Refused.because(EdgeReason.CONTENT_TYPE_NOT_ACCEPTED);
            case NotAcceptableStatusException _ -> Refused.because(EdgeReason.ANSWER_NOT_OFFERED);
            case DataBufferLimitException _ -> Refused.because(EdgeReason.BODY_TOO_LARGE);
            case WebExchangeBindException bind -> fields(bind);
            case MissingRequestValueException missing ->
                Refused.because(EdgeReason.PARAMETER_MISSING, missing.getName());
            case ServerWebInputException input -> input(input);
            case HandlerMethodValidationException _ -> Refused.because(EdgeReason.REQUEST_NOT_ACCEPTED);
            case DecodingException decoding -> body(decoding);
            case ErrorResponse response -> status(response.getStatusCode());
            default -> byCause(failure);
        };
    }

    private static Refused input(ServerWebInputException input) {
        var cause = input.getCause();
        if (cause instanceof DecodingException decoding) return body(decoding);

        var refused = first(cause, Refused.class);
        if (refused != null) return refused;
        var parameter = input.getMethodParameter();
        var name = parameter == null ? null : parameter.getParameterName();
        return name == null
                ? Refused.because(EdgeReason.REQUEST_NOT_ACCEPTED)
                : Refused.because(EdgeReason.PARAMETER_NOT_ACCEPTED, name);
    }

    private static Refused body(DecodingException decoding) {
        var json = first(decoding, JacksonException.class);
        if (json != null) return RefusedJson.of(json);
        if (first(decoding, DataBufferLimitException.class) != null) return Refused.because(EdgeReason.BODY_TOO_LARGE);
        return Refused.because(decoding.getCause() == null ? EdgeReason.BODY_MISSING : EdgeReason.BODY_NOT_READABLE);
    }

    private static Refused fields(WebExchangeBindException bind) {
        List<FieldRefusal> fields = bind.getFieldErrors().stream()
                .map(error -> FieldRefusal.of(error.getField(), EdgeReason.FIELD_OF_WRONG_TYPE))
                .toList();
        return Refused.fields(fields);
    }

    private static Refused status(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Refused.because(CommonReason.NOT_FOUND);
            case 405 -> Refused.because(EdgeReason.METHOD_NOT_ALLOWED);
            case 406 -> Refused.because(EdgeReason.ANSWER_NOT_OFFERED);
            case 413 -> Refused.because(EdgeReason.BODY_TOO_LARGE);
            case 415 -> Refused.because(EdgeReason.CONTENT_TYPE_NOT_ACCEPTED);
            case 503 -> Refused.because(EdgeReason.OVERLOADED);
            default ->
                Refused.because(status.is4xxClientError() ? EdgeReason.REQUEST_NOT_ACCEPTED : EdgeReason.FAULT_OF_OURS);
        };
    }

    private static Refused byCause(Throwable failure) {
        if (Overloaded.in(failure).isPresent()) return Refused.because(EdgeReason.OVERLOADED);

        var database = first(failure, R2dbcException.class);
        if (database instanceof R2dbcTimeoutException) return Refused.because(EdgeReason.OVERLOADED);
        if (database != null && CHARACTER_NOT_IN_REPERTOIRE.equals(database.getSqlState())) {
            return Refused.because(EdgeReason.CHARACTER_NOT_ACCEPTED);
        }
        return Refused.because(EdgeReason.FAULT_OF_OURS);
    }

    /// The first failure of a kind along the causes.
    static <T extends Throwable> @Nullable T first(@Nullable Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
