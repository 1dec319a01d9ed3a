package uk.commissioning.therapies.spend.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.spend.ReadSpend;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// Spend on therapies as a page: tables and their chart.
@Controller
final class TherapySpendPages {

    private static final String TEMPLATE = "therapies/spend";

    private final ReadSpend readSpend;
    private final Clock clock;

    TherapySpendPages(ReadSpend readSpend, Clock clock) {
        this.readSpend = readSpend;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/therapies/spend")
    Mono<Rendering> spend(@PathVariable String council, @ModelAttribute SpendYears years) {
        return Mono.fromSupplier(() -> years.asked(London.dateOf(clock.instant())))
                .flatMap(readSpend::read)
                .map(spend -> Page.of(TEMPLATE, new SpendView(council, spend, List.of())))
                .onErrorResume(Refused.class, refused -> again(council, refused));
    }

    /// What holds where nothing is asked for, with what was wrong with the question.
    private Mono<Rendering> again(String council, Refused refused) {
        if (refused.reason().kind() != Kind.INPUT) return Mono.error(refused);

        return readSpend
                .read(SpendYears.usual(London.dateOf(clock.instant())))
                .map(spend -> new SpendView(council, spend, FieldMessage.of(refused)))
                .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
    }
}
