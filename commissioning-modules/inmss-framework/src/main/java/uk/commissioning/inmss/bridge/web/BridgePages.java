package uk.commissioning.inmss.bridge.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.bridge.ReadBridge;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The bridge between two definitions as a page.
@Controller
final class BridgePages {

    private static final String TEMPLATE = "inmss/bridge";
    private static final BridgeParameters NOTHING_ASKED = new BridgeParameters(null, null, null, null, null, null);

    private final ReadBridge readBridge;
    private final Clock clock;

    BridgePages(ReadBridge readBridge, Clock clock) {
        this.readBridge = readBridge;
        this.clock = clock;
    }

    @GetMapping("/councils/{council}/inmss/bridge")
    Mono<Rendering> bridge(@PathVariable String council, @ModelAttribute BridgeParameters parameters) {
        var today = London.dateOf(clock.instant());
        try {
            return readBridge
                    .read(parameters.start(today), parameters.end(today))
                    .map(bridge -> Page.of(TEMPLATE, new BridgeView(council, bridge, List.of())));
        } catch (Refused refused) {
            return readBridge
                    .read(NOTHING_ASKED.start(today), NOTHING_ASKED.end(today))
                    .map(bridge -> new BridgeView(council, bridge, FieldMessage.of(refused)))
                    .map(view -> Page.of(TEMPLATE, view, HttpStatus.BAD_REQUEST));
        }
    }
}
