package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.ProviderEntry.SiteLine;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens one provider with its sites, and what the reader's council has to do with it. The id of an entry that was
/// merged leads to the provider it went into.
public final class OpenProvider {

    private final Transactions transactions;
    private final DirectoryEntries entries;
    private final SeenDealings seenDealings;

    OpenProvider(Transactions transactions, DirectoryEntries entries, SeenDealings seenDealings) {
        this.transactions = transactions;
        this.entries = entries;
        this.seenDealings = seenDealings;
    }

    public Mono<Opened> open(UUID id, LocalDate day) {
        return transactions.reading(
                DirectoryPermission.READ,
                entries.provider(id).switchIfEmpty(Refused.missing()).flatMap(provider -> opened(provider, day)));
    }

    private Mono<Opened> opened(ProviderEntry provider, LocalDate day) {
        return entries.sites(provider.id())
                .flatMap(sites -> seenDealings
                        .with(new CouncilDealings.With(provider.id(), null), day)
                        .map(dealings -> new Opened(provider, sites, dealings)));
    }

    public record Opened(ProviderEntry provider, List<SiteLine> sites, Dealings dealings) {

        public Opened {
            sites = List.copyOf(sites);
        }

        /// Whether there are more sites than are listed.
        public boolean isCut() {
            return sites.size() >= DirectoryEntries.MOST;
        }
    }
}
