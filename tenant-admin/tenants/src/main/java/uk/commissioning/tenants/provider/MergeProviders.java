package uk.commissioning.tenants.provider;

import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.tenants.provider.Merger.Done;
import uk.commissioning.tenants.provider.ProviderDirectory.Outcome;

/// Makes two entries of the directory one, for every council at once, or refuses and changes nothing.
public final class MergeProviders {

    private static final String INTO = "into";

    private final OperatorTransactions transactions;
    private final ProviderDirectory directory;

    MergeProviders(OperatorTransactions transactions, ProviderDirectory directory) {
        this.transactions = transactions;
        this.directory = directory;
    }

    public Mono<Done> merge(Merger merger) {
        return transactions.writing(directory
                .provider(merger.gone())
                .switchIfEmpty(Refused.missing())
                .flatMap(gone -> merged(gone, merger)));
    }

    private Mono<Done> merged(DirectoryProvider gone, Merger merger) {
        if (!gone.id().equals(merger.gone())) {
            throw Refused.because(MergeReason.PROVIDER_MERGED_ALREADY, gone.name());
        }
        return directory
                .provider(merger.into())
                .filter(into -> into.id().equals(merger.into()))
                .switchIfEmpty(Mono.error(() -> field(INTO, MergeReason.PROVIDER_NOT_IN_DIRECTORY)))
                .doOnNext(_ -> requireConfirmed(gone, merger))
                .then(Mono.defer(() -> done(merger)));
    }

    private static void requireConfirmed(DirectoryProvider gone, Merger merger) {
        if (merger.gone().equals(merger.into())) throw field(INTO, MergeReason.PROVIDER_MERGED_INTO_ITSELF);
        if (!gone.name().equals(merger.typedName())) {
            throw field("name", MergeReason.PROVIDER_NAME_NOT_TYPED);
        }
    }

    private Mono<Done> done(Merger merger) {
        return Actor.current()
                .flatMap(actor -> directory.merge(merger, actor))
                .flatMap(outcome -> switch (outcome.kind()) {
                    case MERGED -> told(merger, outcome);
                    case GONE -> Refused.mono(MergeReason.PROVIDER_MERGED_ALREADY, merger.typedName());
                    case CONFLICT -> inTheWay(merger);
                    case REPEATED -> Refused.mono(MergeReason.PROVIDERS_REPEATED_IN_TABLE, outcome.place());
                });
    }

    private Mono<Done> told(Merger merger, Outcome outcome) {
        return directory.provider(merger.into()).map(into -> new Done(into, outcome.councils(), outcome.records()));
    }

    private Mono<Done> inTheWay(Merger merger) {
        return directory
                .obstacles(merger.gone(), merger.into())
                .map(List::getFirst)
                .flatMap(first -> Refused.mono(first.reason(), first.council(), first.detail(), first.day()));
    }

    private static Refused field(String field, Reason reason) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason)));
    }
}
