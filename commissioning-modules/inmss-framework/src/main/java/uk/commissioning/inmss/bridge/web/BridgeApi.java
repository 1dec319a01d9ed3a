package uk.commissioning.inmss.bridge.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.core.figures.DefinitionBridges.LeftOut;
import uk.commissioning.inmss.bridge.Bridge;
import uk.commissioning.inmss.bridge.ReadBridge;
import uk.commissioning.inmss.definition.web.DefinitionAnswer;
import uk.commissioning.kernel.calendar.London;

/// The bridge between two definitions as JSON and CSV.
@RestController
final class BridgeApi {

    private static final List<String> COLUMNS =
            List.of("line", "definition", "as_of", "reason", "words", "placements", "total_annual_cost");

    private final ReadBridge readBridge;
    private final Clock clock;

    BridgeApi(ReadBridge readBridge, Clock clock) {
        this.readBridge = readBridge;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/inmss/bridge")
    Mono<Answer> bridge(@ModelAttribute BridgeParameters parameters) {
        return read(parameters).map(Answer::of);
    }

    @GetMapping({"/councils/{council}/inmss/bridge.csv", "/api/councils/{council}/inmss/bridge.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute BridgeParameters parameters) {
        return read(parameters).map(BridgeApi::csv);
    }

    private Mono<Bridge> read(BridgeParameters parameters) {
        var today = London.dateOf(clock.instant());
        return readBridge.read(parameters.start(today), parameters.end(today));
    }

    private static ResponseEntity<String> csv(Bridge bridge) {
        var file = new CsvFile(COLUMNS);
        file.add(line("FROM", bridge.from()));
        for (var step : bridge.steps()) {
            file.add(List.of(
                    step.kind().name(),
                    "",
                    "",
                    Objects.toString(step.because(), ""),
                    BridgeWords.step(bridge, step),
                    String.valueOf(step.placements()),
                    step.cost().inPounds().toPlainString()));
        }
        file.add(line("TO", bridge.to()));
        return file.named("bridge-" + bridge.from().definition().code() + "-to-"
                + bridge.to().definition().code());
    }

    private static List<String> line(String name, Bridge.Bank bank) {
        return List.of(
                name,
                bank.definition().code(),
                bank.definition().on().toString(),
                "",
                BridgeWords.bank(bank),
                String.valueOf(bank.placements()),
                bank.cost().inPounds().toPlainString());
    }

    record Answer(End from, List<Change> steps, End to) {

        static Answer of(Bridge bridge) {
            return new Answer(
                    End.of(bridge.from()),
                    bridge.steps().stream().map(step -> Change.of(bridge, step)).toList(),
                    End.of(bridge.to()));
        }
    }

    record End(DefinitionAnswer definition, long placements, long costPence) {

        static End of(Bridge.Bank bank) {
            return new End(
                    DefinitionAnswer.of(bank.definition()),
                    bank.placements(),
                    bank.cost().pence());
        }
    }

    /// Placements and cost are below zero where there are less of them.
    record Change(Bridge.Kind kind, @Nullable LeftOut reason, String words, long placements, long costPence) {

        static Change of(Bridge bridge, Bridge.Step step) {
            return new Change(
                    step.kind(),
                    step.because(),
                    BridgeWords.step(bridge, step),
                    step.placements(),
                    step.cost().pence());
        }
    }
}
