package uk.commissioning.runtime.auditing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.auditing.LogPage;
import uk.commissioning.runtime.auditing.LogQuestion;
import uk.commissioning.runtime.auditing.SearchAccessLog;
import uk.commissioning.runtime.auditing.SearchAudit;
import uk.commissioning.runtime.auditing.TypedQuestion;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The two logs as pages.
@Controller
@RequestMapping("/councils/{council}/audit")
final class AuditPages {

    private static final int A_PAGE = 50;

    private final SearchAudit searchAudit;
    private final SearchAccessLog searchAccessLog;

    AuditPages(SearchAudit searchAudit, SearchAccessLog searchAccessLog) {
        this.searchAudit = searchAudit;
        this.searchAccessLog = searchAccessLog;
    }

    @GetMapping
    Mono<Rendering> audit(
            @PathVariable String council, ServerWebExchange exchange, @RequestParam @Nullable UUID after) {
        var shown = new Shown(path(council), Search.in(exchange), after, false);
        return shown.question()
                .flatMap(question -> searchAudit.search(question, after, A_PAGE))
                .map(page -> shown.page(
                        page, page.lines().stream().map(LogTexts::entry).toList(), List.of()))
                .onErrorResume(
                        Refused.class,
                        refused -> again(refused, shown, searchAudit.search(LogQuestion.EVERYTHING, null, 1)));
    }

    @GetMapping("/access")
    Mono<Rendering> access(
            @PathVariable String council, ServerWebExchange exchange, @RequestParam @Nullable UUID after) {
        var shown = new Shown(path(council), Search.in(exchange), after, true);
        return shown.question()
                .flatMap(question -> searchAccessLog.search(question, after, A_PAGE))
                .map(page -> shown.page(
                        page,
                        List.of(),
                        page.lines().stream().map(LogTexts::read).toList()))
                .onErrorResume(
                        Refused.class,
                        refused -> again(refused, shown, searchAccessLog.search(LogQuestion.EVERYTHING, null, 1)));
    }

    /// The filters again with what is wrong in them, for whoever may read this log.
    private static <T> Mono<Rendering> again(Refused refused, Shown shown, Mono<LogPage<T>> allowed) {
        if (refused.reason().kind() != Kind.INPUT) return Mono.error(refused);
        return allowed.map(page -> shown.refused(page, refused));
    }

    private static String path(String council) {
        return "/councils/" + council + "/audit";
    }

    /// What the reader asked to be shown.
    private record Shown(
            String path, TypedQuestion typed, @Nullable UUID after, boolean accessLog) {

        Mono<LogQuestion> question() {
            return Mono.fromSupplier(typed::question);
        }

        Rendering page(LogPage<?> page, List<AuditPage.Entry> entries, List<AuditPage.Read> reads) {
            return Page.of("platform/audit", new AuditPage(where(page), typed, entries, reads, List.of()));
        }

        Rendering refused(LogPage<?> allowed, Refused refused) {
            var where = new AuditPage.Where(path, accessLog, allowed.mayReadAccessLog(), file(), null, false);
            var page = new AuditPage(where, typed, List.of(), List.of(), FieldMessage.of(refused));
            return Page.of("platform/audit", page, HttpStatus.UNPROCESSABLE_ENTITY);
        }

        private AuditPage.Where where(LogPage<?> page) {
            var here = Search.address(accessLog ? path + "/access" : path, typed);
            var next = page.next() == null ? null : here + (here.contains("?") ? "&" : "?") + "after=" + page.next();
            return new AuditPage.Where(path, accessLog, page.mayReadAccessLog(), file(), next, after != null);
        }

        private String file() {
            return Search.address(path + (accessLog ? "/access.csv" : "/audit.csv"), typed);
        }
    }
}
