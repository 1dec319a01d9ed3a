package uk.commissioning.core.placement.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.placement.PlacementList;
import uk.commissioning.core.placement.RouteWords;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the list's template shows.
public record PlacementsView(
        String council,
        PlacementList list,
        PlacementParameters filters,
        PlacementSought sought,
        List<FieldMessage> errors) {

    public PlacementsView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/core/placements";
    }

    public boolean isSearch() {
        return !sought.isEmpty() && errors.isEmpty();
    }

    public @Nullable String school() {
        return filters.school();
    }

    public @Nullable String on() {
        return filters.on();
    }

    public boolean isFiltered() {
        return !query().isEmpty();
    }

    public List<Option> needs() {
        return options(
                "Any need",
                Arrays.stream(Need.values()).map(need -> Option.of(need.name(), need.title())),
                filters.need());
    }

    public List<Option> routes() {
        return options(
                "Any route",
                Arrays.stream(Route.values()).map(route -> Option.of(route.name(), RouteWords.title(route))),
                filters.route());
    }

    public @Nullable String nextPage() {
        var next = list.next();
        if (next == null || isSearch()) return null;
        return path() + "?" + query() + (query().isEmpty() ? "" : "&") + "after=" + encoded(next);
    }

    public String route(Route route) {
        return RouteWords.title(route);
    }

    public String dates(Term term) {
        var to = term.to();
        return Days.inShort(term.from()) + (to == null ? " onwards" : " to " + Days.inShort(to));
    }

    private static List<Option> options(String any, Stream<Option> options, @Nullable String chosen) {
        var all = new ArrayList<Option>();
        all.add(Option.of("", any));
        options.forEach(all::add);
        return Option.choose(all, List.of(Objects.requireNonNullElse(chosen, "")));
    }

    private String query() {
        var pairs = new ArrayList<String>();
        add(pairs, "school", filters.school());
        add(pairs, "need", filters.need());
        add(pairs, "route", filters.route());
        add(pairs, "on", filters.on());
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) pairs.add(name + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
