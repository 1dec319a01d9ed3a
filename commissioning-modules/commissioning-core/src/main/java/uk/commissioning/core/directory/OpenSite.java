package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens one site as it is on a day (IN-26), and what the reader's council has to do with it.
public final class OpenSite {

    private final Transactions transactions;
    private final DirectoryEntries entries;
    private final SeenDealings seenDealings;

    OpenSite(Transactions transactions, DirectoryEntries entries, SeenDealings seenDealings) {
        this.transactions = transactions;
        this.entries = entries;
        this.seenDealings = seenDealings;
    }

    public Mono<Opened> open(UUID id, LocalDate day) {
        return transactions.reading(
                DirectoryPermission.READ,
                entries.site(id)
                        .switchIfEmpty(Refused.missing())
                        .flatMap(site -> seenDealings
                                .with(new CouncilDealings.With(site.providerId(), id), day)
                                .map(dealings -> new Opened(site, dealings))));
    }

    public record Opened(SiteEntry site, Dealings dealings) {

        public @Nullable String fact(SiteFact.Kind kind) {
            return site.on(dealings.on(), kind);
        }

        /// More children of this council alone are placed there than the site is registered for (IN-26).
        public boolean isOverCapacity() {
            var capacity = fact(SiteFact.Kind.CAPACITY);
            var placed = dealings.placements();
            return capacity != null && placed != null && placed.placements() > Long.parseLong(capacity);
        }
    }
}
