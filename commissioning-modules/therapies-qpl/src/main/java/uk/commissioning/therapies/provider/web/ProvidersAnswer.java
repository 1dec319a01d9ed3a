package uk.commissioning.therapies.provider.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.therapies.provider.ProviderCategory;
import uk.commissioning.therapies.provider.ProvidersOnDay;
import uk.commissioning.therapies.provider.ProvidersOnDay.CategoryLine;
import uk.commissioning.therapies.provider.ProvidersOnDay.OfType;
import uk.commissioning.therapies.provider.ProvidersOnDay.ProviderLine;
import uk.commissioning.therapies.provider.ProvidersOnDay.Sum;

/// Providers as JSON tells them. Types are null where the reader is not told of them.
record ProvidersAnswer(
        LocalDate on,
        List<String> definition,
        List<Category> categories,
        Sum total,
        List<Line> items,
        @Nullable UUID next) {

    static ProvidersAnswer of(ProvidersOnDay providers) {
        return new ProvidersAnswer(
                providers.asked().on(),
                ProviderText.SENTENCES,
                providers.categories().stream().map(Category::of).toList(),
                providers.total(),
                providers.providers().stream().map(Line::of).toList(),
                providers.next());
    }

    record Category(ProviderCategory category, String title, Sum figures) {

        static Category of(CategoryLine line) {
            return new Category(line.category(), line.category().title(), line.sum());
        }
    }

    record Line(
            UUID id,
            String name,
            ProviderKind kind,
            ProviderCategory category,
            boolean onList,
            long orders,
            @Nullable List<TypeOrders> types) {

        static Line of(ProviderLine line) {
            var types = line.types();
            return new Line(
                    line.id(),
                    line.name(),
                    line.kind(),
                    line.category(),
                    line.listed(),
                    line.orders(),
                    types == null ? null : types.stream().map(TypeOrders::of).toList());
        }
    }

    record TypeOrders(String type, long orders) {

        static TypeOrders of(OfType of) {
            return new TypeOrders(of.type().name(), of.orders());
        }
    }
}
