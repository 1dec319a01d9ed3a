package uk.commissioning.tenants.provider.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.tenants.provider.CompareProviders;
import uk.commissioning.tenants.provider.DirectoryProvider;
import uk.commissioning.tenants.provider.ListDuplicates;
import uk.commissioning.tenants.provider.MergeProviders;
import uk.commissioning.tenants.provider.Merger;
import uk.commissioning.tenants.web.PathId;

/// Duplicates in the directory of providers: list, read, compare, merge.
@RestController
@RequestMapping("/api/admin/providers")
final class ProviderApi {

    private static final int USUAL_LENGTH = 50;

    private final ListDuplicates listDuplicates;
    private final CompareProviders compareProviders;
    private final MergeProviders mergeProviders;

    ProviderApi(ListDuplicates listDuplicates, CompareProviders compareProviders, MergeProviders mergeProviders) {
        this.listDuplicates = listDuplicates;
        this.compareProviders = compareProviders;
        this.mergeProviders = mergeProviders;
    }

    @GetMapping("/duplicates")
    Mono<ListDuplicates.Listed> duplicates(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listDuplicates.list(after, limit == null ? USUAL_LENGTH : limit);
    }

    @GetMapping("/{provider}")
    Mono<DirectoryProvider> provider(@PathVariable String provider) {
        return Mono.fromSupplier(() -> PathId.of(provider)).flatMap(compareProviders::find);
    }

    @GetMapping("/{provider}/merge/{other}")
    Mono<CompareProviders.Pair> compare(@PathVariable String provider, @PathVariable String other) {
        return Mono.defer(() -> compareProviders.compare(PathId.of(provider), PathId.of(other)));
    }

    @PostMapping("/{provider}/merge")
    Mono<Merged> merge(@PathVariable String provider, @RequestBody MergeWanted wanted) {
        return Mono.fromSupplier(() -> wanted.toMerger(PathId.of(provider)))
                .flatMap(mergeProviders::merge)
                .map(Merged::of);
    }

    /// The provider that stays, how many councils had something with the one that went, and how many records moved.
    record Merged(UUID id, String name, int councils, long records) {

        static Merged of(Merger.Done done) {
            return new Merged(done.into().id(), done.into().name(), done.councils(), done.records());
        }
    }
}
