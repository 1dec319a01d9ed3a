package uk.commissioning.runtime.auditing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.runtime.auditing.AccessLine;
import uk.commissioning.runtime.auditing.AuditLine;
import uk.commissioning.runtime.auditing.SearchAccessLog;
import uk.commissioning.runtime.auditing.SearchAudit;

/// The logs for programs. Filters: `person`, `action`, `record`, `from`, `to`.
@RestController
@RequestMapping("/api/councils/{council}/audit")
final class AuditApi {

    private final SearchAudit searchAudit;
    private final SearchAccessLog searchAccessLog;

    AuditApi(SearchAudit searchAudit, SearchAccessLog searchAccessLog) {
        this.searchAudit = searchAudit;
        this.searchAccessLog = searchAccessLog;
    }

    @GetMapping
    Mono<Entries> audit(
            ServerWebExchange exchange,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        return Mono.fromSupplier(() -> Search.in(exchange).question())
                .flatMap(question -> searchAudit.search(question, after, limit))
                .map(page -> new Entries(page.lines(), page.next()));
    }

    @GetMapping("/access")
    Mono<Accesses> access(
            ServerWebExchange exchange,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        return Mono.fromSupplier(() -> Search.in(exchange).question())
                .flatMap(question -> searchAccessLog.search(question, after, limit))
                .map(page -> new Accesses(page.lines(), page.next()));
    }

    record Entries(List<AuditLine> items, @Nullable UUID next) {}

    record Accesses(List<AccessLine> items, @Nullable UUID next) {}
}
