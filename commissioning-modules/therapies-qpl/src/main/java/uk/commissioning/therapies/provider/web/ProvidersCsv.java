package uk.commissioning.therapies.provider.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.commissioning.core.csv.web.CsvFile;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.provider.ProvidersOnDay;
import uk.commissioning.therapies.provider.ProvidersOnDay.OfType;
import uk.commissioning.therapies.provider.ProvidersOnDay.ProviderLine;

/// Providers as a file: a line for each, a column of orders for each type; `c` where the reader is not told.
final class ProvidersCsv {

    private static final String CONFIDENTIAL = "c";

    private ProvidersCsv() {}

    static ResponseEntity<String> of(ProvidersOnDay providers) {
        var columns = new ArrayList<>(List.of("as_of", "provider", "kind", "category", "on_list", "orders"));
        for (var type : TherapyType.values()) {
            columns.add("orders_" + type.name().toLowerCase(Locale.ROOT));
        }
        var file = new CsvFile(columns);
        var on = providers.asked().on().toString();
        for (var line : providers.providers()) file.add(line(on, line));
        return file.named("therapy-providers-" + on);
    }

    private static List<String> line(String on, ProviderLine line) {
        var cells = new ArrayList<>(List.of(
                on,
                line.name(),
                line.kind().name(),
                line.category().name(),
                line.listed() ? "yes" : "no",
                String.valueOf(line.orders())));
        Arrays.stream(TherapyType.values())
                .map(type -> orders(type, line.types()))
                .forEach(cells::add);
        return cells;
    }

    private static String orders(TherapyType type, @Nullable List<OfType> types) {
        if (types == null) return CONFIDENTIAL;
        return String.valueOf(types.stream()
                .filter(of -> of.type() == type)
                .mapToLong(OfType::orders)
                .sum());
    }
}
