package uk.commissioning.therapies.provider.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.provider.ProviderCategory;
import uk.commissioning.therapies.provider.ProvidersAsked.Standing;
import uk.commissioning.therapies.provider.ProvidersOnDay;
import uk.commissioning.therapies.provider.ProvidersOnDay.OfType;
import uk.commissioning.therapies.provider.ProvidersOnDay.ProviderLine;
import uk.commissioning.therapies.provider.ProvidersOnDay.Sum;
import uk.commissioning.therapies.web.Written;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of providers shows.
public record ProvidersView(String council, ProvidersOnDay providers, List<FieldMessage> errors) {

    public ProvidersView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return module() + "/providers";
    }

    public String file() {
        return path() + ".csv?" + query();
    }

    public String orders() {
        return module() + "/orders";
    }

    public String ordersOf(ProviderLine line) {
        return orders() + "?provider=" + line.id() + "&on=" + on();
    }

    public String spend() {
        return module() + "/spend";
    }

    public @Nullable String nextPage() {
        var next = providers.next();
        return next == null ? null : path() + "?" + query() + "&after=" + next;
    }

    public String on() {
        return providers.asked().on().toString();
    }

    public String when() {
        return DayWords.of(providers.asked().on());
    }

    public boolean isFiltered() {
        var filter = providers.asked().filter();
        return filter.type() != null || filter.category() != null || filter.standing() != null;
    }

    public List<Option> types() {
        return options(
                "Any type",
                TherapyType.values(),
                TherapyType::title,
                providers.asked().filter().type());
    }

    public List<Option> categories() {
        return options(
                "Any category",
                ProviderCategory.values(),
                ProviderCategory::title,
                providers.asked().filter().category());
    }

    public List<Option> standings() {
        return options(
                "On the list or off it",
                Standing.values(),
                standing -> standing == Standing.ON ? "On the list" : "Off the list",
                providers.asked().filter().standing());
    }

    public String summary() {
        var total = providers.total();
        return Written.count(total.providers(), "provider", "providers") + ", " + Written.number(total.listed())
                + " of them on a qualified list, with "
                + Written.count(total.orders(), "order", "orders") + " in force.";
    }

    public Table providersByType() {
        return byType(OfType::providers, List.of(Table.Column.number("Providers"), Table.Column.number("On the list")));
    }

    public Table ordersByType() {
        return byType(OfType::orders, List.of(Table.Column.number("Orders")));
    }

    public Bars bars() {
        return new Bars(
                "orders",
                "Orders in force by category of provider",
                "One bar for each category. The table on this page has the same figures.",
                providers.categories().stream()
                        .map(line -> new Bars.Bar(
                                line.category().title(),
                                line.sum().orders(),
                                Written.number(line.sum().orders())))
                        .toList());
    }

    public String typesOf(ProviderLine line) {
        return ProviderText.types(line.types());
    }

    public String number(long number) {
        return Written.number(number);
    }

    public List<String> sentences() {
        return ProviderText.SENTENCES;
    }

    /// A row for each category and the total; a column for each type of which anybody is told.
    private Table byType(ToLongFunction<OfType> measure, List<Table.Column> first) {
        var types = typesShown();
        var columns = new ArrayList<>(List.of(Table.Column.text("Category")));
        columns.addAll(first);
        types.forEach(type -> columns.add(Table.Column.number(type.title())));
        var rows = new ArrayList<List<String>>();
        for (var line : providers.categories()) {
            rows.add(row(line.category().title(), line.sum(), first.size(), types, measure));
        }
        rows.add(row("Total", providers.total(), first.size(), types, measure));
        return new Table("", columns, rows, true);
    }

    private static List<String> row(
            String title, Sum sum, int counts, List<TherapyType> types, ToLongFunction<OfType> measure) {
        var cells = new ArrayList<>(List.of(title));
        if (counts == 1) cells.add(Written.number(sum.orders()));
        else cells.addAll(List.of(Written.number(sum.providers()), Written.number(sum.listed())));
        for (var type : types) cells.add(cell(sum, type, measure));
        return cells;
    }

    private static String cell(Sum sum, TherapyType type, ToLongFunction<OfType> measure) {
        var told = sum.types();
        if (told == null) return "c";
        return Written.number(
                told.stream().filter(of -> of.type() == type).mapToLong(measure).sum());
    }

    private List<TherapyType> typesShown() {
        return Stream.concat(
                        Stream.of(providers.total()),
                        providers.categories().stream().map(ProvidersOnDay.CategoryLine::sum))
                .flatMap(sum -> Stream.ofNullable(sum.types()).flatMap(List::stream))
                .map(OfType::type)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isAnythingUntold() {
        return Stream.concat(
                        Stream.of(providers.total()),
                        providers.categories().stream().map(ProvidersOnDay.CategoryLine::sum))
                .anyMatch(sum -> sum.types() == null);
    }

    private String module() {
        return "/councils/" + council + "/therapies";
    }

    private String query() {
        var filter = providers.asked().filter();
        return "on=" + on()
                + (filter.type() == null ? "" : "&type=" + filter.type())
                + (filter.category() == null ? "" : "&category=" + filter.category())
                + (filter.standing() == null ? "" : "&list=" + filter.standing());
    }

    private static <E extends Enum<E>> List<Option> options(
            String any, E[] values, Function<E, String> title, @Nullable E chosen) {
        return Stream.concat(
                        Stream.of(Option.of("", any, chosen == null)),
                        Arrays.stream(values)
                                .map(value -> Option.of(value.name(), title.apply(value), value == chosen)))
                .toList();
    }
}
