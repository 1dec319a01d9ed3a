package uk.commissioning.core.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.directory.ProviderEntry.SiteLine;

/// The part of the directory that is open to all councils.
interface DirectoryEntries {

    /// No list is longer than this.
    int MOST = 200;

    /// By name; one more than asked for where the list goes on. Numbers are those valid on the day.
    Mono<List<Sorted>> providers(ProviderQuestion question, LocalDate today);

    /// Also by the id of an entry that was merged into it; empty where there is none.
    Mono<ProviderEntry> provider(UUID id);

    /// The sites of a provider by name, at most `MOST`.
    Mono<List<SiteLine>> sites(UUID provider);

    /// Empty where there is none.
    Mono<SiteEntry> site(UUID id);

    /// A line, and its name as it is sorted.
    record Sorted(ProviderList.Line line, String name) {}
}
