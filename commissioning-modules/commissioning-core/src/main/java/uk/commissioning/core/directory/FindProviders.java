package uk.commissioning.core.directory;

import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.DirectoryEntries.Sorted;
import uk.commissioning.core.directory.ProviderQuestion.Place;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.transaction.Transactions;

/// Lists the providers that the directory knows, by name.
public final class FindProviders {

    private final Transactions transactions;
    private final DirectoryEntries entries;
    private final Clock clock;

    FindProviders(Transactions transactions, DirectoryEntries entries, Clock clock) {
        this.transactions = transactions;
        this.entries = entries;
        this.clock = clock;
    }

    public Mono<ProviderList> find(ProviderQuestion question) {
        return transactions.reading(
                DirectoryPermission.READ,
                entries.providers(question, London.dateOf(clock.instant()))
                        .map(found -> list(found, question.limit())));
    }

    private static ProviderList list(List<Sorted> found, int limit) {
        var shown = found.subList(0, Math.min(found.size(), limit));
        var last = found.size() > limit ? shown.getLast() : null;
        return new ProviderList(
                shown.stream().map(Sorted::line).toList(),
                last == null ? null : new Place(last.name(), last.line().id()));
    }
}
