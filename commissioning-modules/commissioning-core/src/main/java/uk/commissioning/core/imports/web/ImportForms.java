package uk.commissioning.core.imports.web;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.core.imports.ImportLimits;
import uk.commissioning.core.imports.Upload;

/// What the form of a kind of file needs: its file, and how large it may be.
record ImportForms(ReceivedFiles files, ImportLimits limits) {

    Mono<Upload> file(String kind, ServerWebExchange exchange) {
        return files.form(kind, exchange);
    }
}
