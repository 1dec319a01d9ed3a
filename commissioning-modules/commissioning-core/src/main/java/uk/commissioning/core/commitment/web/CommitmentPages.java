package uk.commissioning.core.commitment.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.ReadCommitments;
import uk.commissioning.core.commitment.YearsParameters;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Commitments by year as a page: a table and its chart.
@Controller
final class CommitmentPages {

    private static final String TEMPLATE = "core/commitments";

    private final ReadCommitments readCommitments;
    private final Clock clock;

    CommitmentPages(ReadCommitments readCommitments, Clock clock) {
        this.readCommitments = readCommitments;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/core/commitments")
    Mono<Rendering> commitments(@PathVariable String council, @ModelAttribute YearsParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readCommitments
                    .read(parameters.read(today))
                    .map(table -> Page.of(TEMPLATE, new CommitmentView(council, table, List.of())));
        } catch (Refused refused) {
            return readCommitments
                    .read(YearsParameters.usual(today))
                    .map(table -> new CommitmentView(council, table, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
