package uk.commissioning.therapies.order.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.OrderList;
import uk.commissioning.therapies.order.OrderQuestion.Filter;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the template of the list shows.
public record OrdersView(String council, OrderList list, List<FieldMessage> errors) {

    public OrdersView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/therapies/orders";
    }

    public String providers() {
        return "/councils/" + council + "/therapies/providers";
    }

    public boolean isFiltered() {
        return !query().isEmpty();
    }

    public @Nullable String on() {
        var day = filter().runningOn();
        return day == null ? null : day.toString();
    }

    public List<Option> types() {
        var chosen = filter().type();
        return options(
                "Any type",
                Arrays.stream(TherapyType.values()).map(type -> Option.of(type.name(), type.title(), type == chosen)));
    }

    public List<Option> arrangements() {
        var chosen = filter().arrangement();
        return options(
                "Any arrangement",
                Arrays.stream(Arrangement.values()).map(one -> Option.of(one.name(), one.title(), one == chosen)));
    }

    public List<Option> suppliers() {
        var chosen = filter().provider();
        return options(
                "Any provider",
                list.providers().stream()
                        .map(one -> Option.of(
                                one.id().toString(), one.name(), one.id().equals(chosen))));
    }

    public String dates(Term term) {
        return DayWords.of(term.from()) + " to " + DayWords.of(term.to(), "no end agreed");
    }

    public @Nullable String nextPage() {
        var next = list.next();
        if (next == null) return null;
        return path() + "?" + query() + (query().isEmpty() ? "" : "&") + "after="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private Filter filter() {
        return list.question().filter();
    }

    private String query() {
        var filter = filter();
        return String.join(
                "&",
                Stream.of(
                                parameter("type", filter.type()),
                                parameter("arrangement", filter.arrangement()),
                                parameter("provider", filter.provider()),
                                parameter("on", filter.runningOn()))
                        .flatMap(one -> one)
                        .toList());
    }

    private static Stream<String> parameter(String name, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(name + "=" + value);
    }

    private static List<Option> options(String any, Stream<Option> options) {
        var all = options.toList();
        var isChosen = all.stream().anyMatch(Option::chosen);
        return Stream.concat(Stream.of(Option.of("", any, !isChosen)), all.stream())
                .toList();
    }
}
