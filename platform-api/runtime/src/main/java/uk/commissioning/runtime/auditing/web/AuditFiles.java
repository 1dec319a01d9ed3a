package uk.commissioning.runtime.auditing.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.auditing.AccessLine;
import uk.commissioning.runtime.auditing.AuditLine;
import uk.commissioning.runtime.auditing.LogPage;
import uk.commissioning.runtime.auditing.SearchAccessLog;
import uk.commissioning.runtime.auditing.SearchAudit;

/// The logs as CSV files, with the filters of the page they are downloaded from.
@RestController
final class AuditFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String AUDIT_HEADER = Csv.line(
            "seal",
            "occurred_at",
            "person",
            "action",
            "outcome",
            "record_kind",
            "record_id",
            "details",
            "correlation_id",
            "id");
    private static final String ACCESS_HEADER = Csv.line(
            "seal",
            "occurred_at",
            "person",
            "roles",
            "purpose",
            "record_kind",
            "record_ids",
            "fields_class",
            "correlation_id",
            "id");

    private final SearchAudit searchAudit;
    private final SearchAccessLog searchAccessLog;

    AuditFiles(SearchAudit searchAudit, SearchAccessLog searchAccessLog) {
        this.searchAudit = searchAudit;
        this.searchAccessLog = searchAccessLog;
    }

    @GetMapping({"/councils/{council}/audit/audit.csv", "/api/councils/{council}/audit/audit.csv"})
    Mono<ResponseEntity<Flux<String>>> audit(@PathVariable String council, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> Search.in(exchange).question())
                .flatMap(question -> file(
                        council + "-audit.csv",
                        AUDIT_HEADER,
                        before -> searchAudit.export(question, before),
                        AuditFiles::cells));
    }

    @GetMapping({"/councils/{council}/audit/access.csv", "/api/councils/{council}/audit/access.csv"})
    Mono<ResponseEntity<Flux<String>>> access(@PathVariable String council, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> Search.in(exchange).question())
                .flatMap(question -> file(
                        council + "-access-log.csv",
                        ACCESS_HEADER,
                        before -> searchAccessLog.export(question, before),
                        AuditFiles::cells));
    }

    /// Headers are sent once the first lines are there, so that a refusal is still answered as one.
    private static <T> Mono<ResponseEntity<Flux<String>>> file(
            String name, String header, Pages<T> pages, Function<T, List<String>> cells) {
        return pages.before(null).map(first -> {
            var texts = Flux.just(first)
                    .expand(page -> page.next() == null ? Mono.empty() : pages.before(page.next()))
                    .map(page -> text(page.lines().stream().map(cells).toList()));
            return ResponseEntity.ok()
                    .contentType(CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                    .body(texts.startWith(header));
        });
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /// Reads on from an entry.
    private interface Pages<T> {

        Mono<LogPage<T>> before(@Nullable UUID entry);
    }

    private static String text(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static List<String> cells(AuditLine line) {
        var details = new TreeMap<>(line.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining("; "));
        return List.of(
                orEmpty(line.seal()),
                line.occurredAt().toString(),
                line.actorName(),
                line.action(),
                line.outcome(),
                line.recordKind(),
                orEmpty(line.recordId()),
                details,
                line.correlationId(),
                line.id().toString());
    }

    private static List<String> cells(AccessLine line) {
        var records = line.recordIds().stream().map(Object::toString).collect(Collectors.joining(" "));
        return List.of(
                orEmpty(line.seal()),
                line.occurredAt().toString(),
                line.actorName(),
                String.join(" ", line.roles()),
                line.purpose(),
                line.recordKind(),
                records,
                line.fieldsClass(),
                line.correlationId(),
                line.id().toString());
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
