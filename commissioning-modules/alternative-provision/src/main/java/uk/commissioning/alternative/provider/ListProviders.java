package uk.commissioning.alternative.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.PackagePermission;
import uk.commissioning.alternative.provider.ProviderList.Reader;
import uk.commissioning.alternative.spend.SpendPermission;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists the council's providers of alternative provision, the same for all its teams (AE-01).
public final class ListProviders {

    private final Transactions transactions;
    private final MasterProviders providers;
    private final List<BlockBounds> bounds;

    ListProviders(Transactions transactions, MasterProviders providers, List<BlockBounds> bounds) {
        this.transactions = transactions;
        this.providers = providers;
        this.bounds = List.copyOf(bounds);
    }

    public Mono<ProviderList> list(ProviderQuestion question) {
        return transactions.reading(
                ProviderPermission.READ,
                Visit.current().map(ListProviders::reader).flatMap(reader -> listed(reader, question)));
    }

    private Mono<ProviderList> listed(Reader reader, ProviderQuestion question) {
        return providers.page(reader, question).map(found -> {
            var lines = found.lines();
            var shown = lines.subList(0, Math.min(lines.size(), question.limit()));
            var normal = BlockBounds.on(question.on(), bounds);
            return new ProviderList(question, shown, found.totals(), next(lines, shown), reader, normal);
        });
    }

    private static @Nullable UUID next(List<ProviderLine> lines, List<ProviderLine> shown) {
        return lines.size() > shown.size() ? shown.getLast().id() : null;
    }

    private static Reader reader(Visit visit) {
        return new Reader(
                visit.may(PackagePermission.READ),
                visit.may(ProviderPermission.READ_STANDING),
                visit.may(SpendPermission.READ));
    }
}
