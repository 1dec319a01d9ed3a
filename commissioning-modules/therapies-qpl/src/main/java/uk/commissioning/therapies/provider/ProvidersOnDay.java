package uk.commissioning.therapies.provider;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.provider.ProvidersAsked.Standing;

/// Providers on a day: in total by category and type, then one by one (TH-04). Types are none where the reader is
/// not told of them.
public record ProvidersOnDay(
        ProvidersAsked asked,
        List<CategoryLine> categories,
        Sum total,
        List<ProviderLine> providers,
        @Nullable UUID next,
        Reader reader) {

    public ProvidersOnDay {
        categories = List.copyOf(categories);
        providers = List.copyOf(providers);
    }

    /// Whether the reader may read children’s records, and orders one by one.
    public record Reader(boolean seesChildren, boolean readsOrders) {}

    public record CategoryLine(ProviderCategory category, Sum sum) {}

    /// Providers, those of them on a list, their orders in force, and both by type.
    public record Sum(
            long providers,
            long listed,
            long orders,
            @Nullable List<OfType> types) {}

    /// A type, the providers that have orders of it, and the orders.
    public record OfType(TherapyType type, long providers, long orders) {}

    public record ProviderLine(
            UUID id,
            String name,
            ProviderKind kind,
            boolean listed,
            long orders,
            @Nullable List<OfType> types) {

        public ProviderCategory category() {
            return ProviderCategory.of(kind);
        }

        boolean has(TherapyType type) {
            return types != null && types.stream().anyMatch(of -> of.type() == type);
        }
    }

    static ProvidersOnDay of(ProvidersAsked asked, List<TherapyProvider> all, Reader reader) {
        var told = TypesTold.of(all, reader.seesChildren());
        var lines = all.stream()
                .map(provider -> line(provider, told))
                .filter(fits(asked.filter()))
                .toList();
        var from = placeIn(lines, asked.after());
        var to = (int) Math.min(lines.size(), (long) from + asked.limit());
        var next = to < lines.size() ? lines.get(to - 1).id() : null;
        return new ProvidersOnDay(
                asked, categories(all, told), sum(all, told.total()), lines.subList(from, to), next, reader);
    }

    private static List<CategoryLine> categories(List<TherapyProvider> all, TypesTold told) {
        return Arrays.stream(ProviderCategory.values())
                .map(category -> new CategoryLine(
                        category,
                        sum(
                                all.stream()
                                        .filter(provider -> provider.category() == category)
                                        .toList(),
                                told.categories().contains(category))))
                .filter(line -> line.sum().providers() > 0)
                .toList();
    }

    private static Sum sum(List<TherapyProvider> providers, boolean isTold) {
        var orders = providers.stream().mapToLong(TherapyProvider::ordersInAll).sum();
        var listed = providers.stream().filter(TherapyProvider::listed).count();
        return new Sum(providers.size(), listed, orders, isTold ? types(providers) : null);
    }

    private static ProviderLine line(TherapyProvider provider, TypesTold told) {
        var orders = provider.ordersInAll();
        return new ProviderLine(
                provider.id(),
                provider.name(),
                provider.kind(),
                provider.listed(),
                orders,
                orders == 0 || told.providers().contains(provider.id()) ? types(List.of(provider)) : null);
    }

    private static List<OfType> types(List<TherapyProvider> providers) {
        return Arrays.stream(TherapyType.values())
                .map(type -> ofType(type, providers))
                .filter(of -> of.orders() > 0)
                .toList();
    }

    private static OfType ofType(TherapyType type, List<TherapyProvider> providers) {
        var ofIt = providers.stream()
                .flatMap(provider -> provider.orders().stream())
                .filter(orders -> orders.type() == type)
                .toList();
        return new OfType(
                type,
                ofIt.size(),
                ofIt.stream().mapToLong(TherapyProvider.Orders::number).sum());
    }

    /// A provider is found by a type only where the reader is told of it.
    private static Predicate<ProviderLine> fits(ProvidersAsked.Filter filter) {
        return line -> (filter.type() == null || line.has(filter.type()))
                && (filter.category() == null || line.category() == filter.category())
                && (filter.standing() == null || line.listed() == (filter.standing() == Standing.ON));
    }

    private static int placeIn(List<ProviderLine> lines, @Nullable UUID after) {
        if (after == null) return 0;

        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).id().equals(after)) return at + 1;
        }
        throw Refused.fields(List.of(FieldRefusal.of("after", PlacementReason.CURSOR_NOT_RECOGNISED)));
    }
}
