package uk.commissioning.runtime.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.runtime.telemetry.Correlation;
import uk.commissioning.runtime.telemetry.Seams;
import uk.commissioning.ui.ErrorPage;
import uk.commissioning.ui.ErrorPages;

/// Counts a refusal and writes it as the one who asked reads it: a problem for programs, a page for people outside
/// `/api`.
public final class ProblemAnswers {

    private static final String SECONDS_TO_WAIT = "2";
    private static final int MOST_FIELDS = 10;

    private final JsonMapper json;
    private final ErrorPages pages;
    private final Seams seams;

    ProblemAnswers(JsonMapper json, ErrorPages pages, Seams seams) {
        this.json = json;
        this.pages = pages;
        this.seams = seams;
    }

    public Mono<Void> write(ServerWebExchange exchange, Refused refused) {
        seams.refused(refused.reason().kind());
        var versionSent = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.IF_MATCH);
        var status = Status.of(refused, versionSent);
        var headers = exchange.getResponse().getHeaders();
        headers.setCacheControl("no-store");
        if (status == 503) headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return forPeople(exchange)
                ? pages.write(exchange, page(refused, status, Correlation.of(exchange)))
                : problem(exchange, Problem.of(refused, status, Correlation.of(exchange)));
    }

    /// Whether a page answers: outside `/api`, to whoever takes HTML.
    public static boolean forPeople(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        if (path.equals("/api") || path.startsWith("/api/")) return false;

        try {
            var accepted = exchange.getRequest().getHeaders().getAccept();
            return accepted.isEmpty() || accepted.stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private Mono<Void> problem(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    private static ErrorPage page(Refused refused, int status, String correlationId) {
        if (refused.reason() == EdgeReason.FORM_EXPIRED) return expired(refused, status, correlationId);
        return ErrorPage.of(status, sentence(refused), correlationId);
    }

    private static ErrorPage expired(Refused refused, int status, String correlationId) {
        return new ErrorPage(
                status, "This page has expired", Sentences.installed().of(refused), null, correlationId);
    }

    /// The refusal's own sentence, where it says more to a person than the page of its status.
    private static @Nullable String sentence(Refused refused) {
        Reason reason = refused.reason();
        var general = reason == CommonReason.NOT_FOUND
                || reason == EdgeReason.FAULT_OF_OURS
                || reason == EdgeReason.OVERLOADED
                || reason == EdgeReason.METHOD_NOT_ALLOWED;
        return general ? null : Sentences.installed().of(refused) + fields(refused);
    }

    /// The fields by name, because no form stands beside the page.
    private static String fields(Refused refused) {
        return refused.fields().stream()
                .limit(MOST_FIELDS)
                .map(field -> " " + field.field() + ": " + Sentences.installed().of(field))
                .collect(Collectors.joining());
    }
}
