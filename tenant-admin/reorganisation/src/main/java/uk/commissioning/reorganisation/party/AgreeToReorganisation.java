package uk.commissioning.reorganisation.party;

import java.util.Map;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// Somebody agrees for a predecessor that its records are read for the reorganisation. Agreeing again changes
/// nothing.
public final class AgreeToReorganisation {

    private static final int LONGEST_NAME = 200;

    private final ReorganisationTransactions transactions;
    private final Participants participants;
    private final PartiesAudit audit;

    AgreeToReorganisation(ReorganisationTransactions transactions, Participants participants, PartiesAudit audit) {
        this.transactions = transactions;
        this.participants = participants;
        this.audit = audit;
    }

    public Mono<Reorganisation> agree(String key, String council) {
        return transactions
                .called(key)
                .flatMap(id -> transactions.writing(
                        id,
                        PartyPermissions.AGREE,
                        participants
                                .of(id)
                                .flatMap(known -> agreed(known, council))
                                .then(Mono.defer(() -> participants.of(id)))));
    }

    private Mono<Void> agreed(Reorganisation known, String council) {
        var name = known.predecessor(council).name();
        return Actor.current()
                .flatMap(actor -> participants.agree(known.id(), council, shortened(actor.name())))
                .switchIfEmpty(Refused.mono(PartyReason.AGREEMENT_FOR_OTHERS, name))
                .filter(now -> now)
                .flatMap(_ -> audit.record(known.id(), event(known, council)));
    }

    private static Audited event(Reorganisation known, String council) {
        var facts = Map.of("reorganisation", known.key(), "council", council);
        return new Audited("reorganisation.agreed", "reorganisation", known.id(), facts);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
