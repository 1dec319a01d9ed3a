package uk.commissioning.reorganisation.party;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.transaction.OperatorTransactions;

/// The operator says which councils are divided or joined, on which day, and who takes over.
public final class SetUpReorganisation {

    private final OperatorTransactions transactions;
    private final Reorganisations reorganisations;
    private final PartiesAudit audit;
    private final Clock clock;

    SetUpReorganisation(
            OperatorTransactions transactions, Reorganisations reorganisations, PartiesAudit audit, Clock clock) {
        this.transactions = transactions;
        this.reorganisations = reorganisations;
        this.audit = audit;
        this.clock = clock;
    }

    /// The same again is answered with what there is, and changes nothing.
    public Mono<Result> setUp(NewReorganisation wanted) {
        return transactions.writing(reorganisations
                .queue()
                .then(Mono.defer(() -> reorganisations.called(wanted.key())))
                .map(known -> new Result(same(wanted, known), false))
                .switchIfEmpty(Mono.defer(() -> added(wanted))));
    }

    /// Whether the one who asks may set up.
    public Mono<Boolean> isOpen() {
        return transactions
                .reading(Mono.just(true))
                .onErrorResume(SetUpReorganisation::notAllowed, _ -> Mono.just(false));
    }

    /// The councils that could be divided; refuses whoever is no operator before they fill in a form.
    public Mono<List<Choice>> choices() {
        return transactions.reading(reorganisations
                .live()
                .map(councils -> councils.stream()
                        .map(council -> new Choice(council.key(), council.name(), council.reorganisedIn() != null))
                        .toList()));
    }

    private static boolean notAllowed(Throwable error) {
        return error instanceof Refused refused && refused.reason() == CommonReason.NOT_ALLOWED;
    }

    private static Reorganisation same(NewReorganisation wanted, Reorganisation known) {
        if (wanted.describes(known)) return known;
        throw Refused.fields(List.of(FieldRefusal.of("key", PartyReason.REORGANISATION_KEY_TAKEN, wanted.key())));
    }

    private Mono<Result> added(NewReorganisation wanted) {
        var keys = new HashSet<>(wanted.predecessors());
        wanted.successors().forEach(heir -> keys.add(heir.key()));
        var id = Ids.next();
        return reorganisations
                .councils(keys)
                .doOnNext(councils -> new Obstacles(councils, London.dateOf(clock.instant())).refuseAny(wanted))
                .flatMap(councils -> reorganisations.add(id, wanted, councils))
                .then(Mono.defer(() -> audit.record(id, event(id, wanted))))
                .then(Mono.defer(() -> reorganisations.called(wanted.key())))
                .map(made -> new Result(made, true));
    }

    private static Audited event(UUID id, NewReorganisation made) {
        var facts = Map.of(
                "reorganisation", made.key(), "vestingDay", made.vestingDay().toString());
        return new Audited("reorganisation.set-up", "reorganisation", id, facts);
    }

    /// The reorganisation, and whether it was made just now.
    public record Result(Reorganisation reorganisation, boolean made) {}

    /// A council that could be a predecessor; `taken` where another reorganisation is prepared with it.
    public record Choice(String key, String name, boolean taken) {}
}
