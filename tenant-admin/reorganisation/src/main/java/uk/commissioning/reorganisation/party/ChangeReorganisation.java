package uk.commissioning.reorganisation.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.audit.PartiesAudit;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.reorganisation.party.Reorganisation.Facts;

/// The operator changes the facts of a reorganisation while it is prepared, or sets it aside.
public final class ChangeReorganisation {

    private final OperatorTransactions transactions;
    private final Reorganisations reorganisations;
    private final PartiesAudit audit;
    private final Clock clock;

    ChangeReorganisation(
            OperatorTransactions transactions, Reorganisations reorganisations, PartiesAudit audit, Clock clock) {
        this.transactions = transactions;
        this.reorganisations = reorganisations;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Reorganisation> find(String key) {
        return transactions.reading(reorganisations.called(key).switchIfEmpty(Refused.missing()));
    }

    public Mono<Reorganisation> change(String key, long version, Wanted wanted) {
        return changed(key, version, "reorganisation.changed", known -> known.with(after(known.facts(), wanted)));
    }

    public Mono<Reorganisation> setAside(String key, long version) {
        return changed(key, version, "reorganisation.set-aside", Reorganisation::setAside);
    }

    private Mono<Reorganisation> changed(
            String key, long version, String action, UnaryOperator<Reorganisation> change) {
        return transactions.writing(reorganisations
                .called(key)
                .switchIfEmpty(Refused.missing())
                .flatMap(known -> {
                    known.requireChangeable(version);
                    var after = change.apply(known);
                    if (after.equals(known)) return Mono.just(known);
                    return reorganisations
                            .replace(after)
                            .then(Mono.defer(() -> audit.record(
                                    known.id(),
                                    new Audited(action, "reorganisation", known.id(), difference(known, after)))))
                            .then(Mono.defer(() -> reorganisations.called(key)));
                }));
    }

    private Facts after(Facts before, Wanted wanted) {
        var day = wanted.vestingDay() == null ? before.vestingDay() : wanted.vestingDay();
        if (!day.equals(before.vestingDay())) Obstacles.requireAhead(day, London.dateOf(clock.instant()));
        var reference = wanted.orderReference() == null ? before.orderReference() : orNone(wanted.orderReference());
        return new Facts(wanted.name() == null ? before.name() : wanted.name(), reference, day);
    }

    private static @Nullable String orNone(String reference) {
        return reference.isEmpty() ? null : reference;
    }

    private static Map<String, String> difference(Reorganisation before, Reorganisation after) {
        var facts = new TreeMap<String, String>();
        facts.put("reorganisation", before.key());
        note(facts, "name", before.name(), after.name());
        note(facts, "orderReference", before.orderReference(), after.orderReference());
        note(facts, "vestingDay", before.vestingDay(), after.vestingDay());
        return facts;
    }

    private static void note(Map<String, String> facts, String what, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        facts.put(what + "From", Objects.toString(before, ""));
        facts.put(what + "To", Objects.toString(after, ""));
    }

    /// What is to change; none: it stays. An empty reference: there is none any more.
    public record Wanted(
            @Nullable String name,
            @Nullable String orderReference,
            @Nullable LocalDate vestingDay) {}
}
