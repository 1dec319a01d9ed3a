package uk.commissioning.core.contracts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contracts.ContractLine;
import uk.commissioning.core.contracts.ContractList;
import uk.commissioning.core.contracts.ContractQuestion.Sort;
import uk.commissioning.core.listing.Address;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the list of contracts shows.
public record ContractsView(String council, ContractList list, ContractParameters filters, List<FieldMessage> errors) {

    public ContractsView {
        errors = List.copyOf(errors);
    }

    static String path(String council) {
        return "/councils/" + council + "/core/contracts";
    }

    public String path() {
        return path(council);
    }

    public boolean isFiltered() {
        return !filtered().isPlain();
    }

    public @Nullable String nextPage() {
        var next = list.next();
        return next == null ? null : filtered().with("after", next.text()).toString();
    }

    public String day() {
        return DayWords.of(list.day());
    }

    public @Nullable String ref() {
        return filters.ref();
    }

    public @Nullable String supplier() {
        return filters.supplier();
    }

    public @Nullable String on() {
        return filters.on();
    }

    /// What came with a link and has no field of its own stays while the other filters change.
    public List<Option> kept() {
        return Stream.of(
                        Option.of("provider", Objects.requireNonNullElse(filters.provider(), "")),
                        Option.of("agreement", Objects.requireNonNullElse(filters.agreement(), "")))
                .filter(kept -> !kept.text().isBlank())
                .toList();
    }

    public List<Option> kinds() {
        return options(
                "Any kind",
                Arrays.stream(ContractKind.values())
                        .filter(kind -> list.childrens() || !kind.isForAChild())
                        .map(kind -> Option.of(kind.name(), kind.title())),
                filters.kind());
    }

    public List<Option> routes() {
        return options(
                "Any route",
                Arrays.stream(Route.values()).map(route -> Option.of(route.name(), RouteWords.title(route))),
                filters.route());
    }

    public List<Option> sorts() {
        var all = Arrays.stream(Sort.values())
                .map(sort -> Option.of(sort.name(), sort.title()))
                .toList();
        return Option.choose(all, List.of(Objects.requireNonNullElse(filters.sort(), Sort.REFERENCE.name())));
    }

    public String what(ContractLine line) {
        var title = line.title();
        return title == null ? line.kind().title() : line.kind().title() + ": " + title;
    }

    public String route(ContractLine line) {
        var agreement = line.agreementRef();
        return RouteWords.title(line.route()) + (agreement == null ? "" : ", " + agreement);
    }

    public String dates(ContractLine line) {
        return DayWords.span(line.running().term().from(), line.running().lastDay());
    }

    public @Nullable String ended(ContractLine line) {
        var ending = line.running().ending();
        return ending == null ? null : ending.reason().title();
    }

    private Address filtered() {
        return new Address(path())
                .with("kind", filters.kind())
                .with("route", filters.route())
                .with("ref", filters.ref())
                .with("provider", filters.provider())
                .with("supplier", filters.supplier())
                .with("agreement", filters.agreement())
                .with("on", filters.on())
                .with("sort", filters.sort());
    }

    private static List<Option> options(String any, Stream<Option> options, @Nullable String chosen) {
        var all = new ArrayList<Option>();
        all.add(Option.of("", any));
        options.forEach(all::add);
        return Option.choose(all, List.of(Objects.requireNonNullElse(chosen, "")));
    }
}
