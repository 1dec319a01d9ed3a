package uk.commissioning.core.register.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.core.register.ReadContractRegister;
import uk.commissioning.core.register.RegisterQuestion;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The contract register as a page (IN-25).
@Controller
final class RegisterPages {

    private final ReadContractRegister readContractRegister;
    private final Clock clock;

    RegisterPages(ReadContractRegister readContractRegister, Clock clock) {
        this.readContractRegister = readContractRegister;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/core/register")
    Mono<Rendering> register(@PathVariable String council, @ModelAttribute RegisterParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            var question = parameters.question(today);
            return readContractRegister
                    .show(question)
                    .map(page -> Page.of("core/register", RegisterView.of(council, page, List.of())));
        } catch (Refused refused) {
            return readContractRegister
                    .show(RegisterQuestion.everything(today))
                    .map(page -> RegisterView.of(council, page, FieldMessage.of(refused)))
                    .map(view -> Page.of("core/register", view, HttpStatus.BAD_REQUEST));
        }
    }
}
