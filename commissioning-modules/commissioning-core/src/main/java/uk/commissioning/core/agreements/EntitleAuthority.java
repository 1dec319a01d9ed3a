package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.EntitledList.Named;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;

/// Writes down who may use an agreement beside the council itself, and until when (PR-02).
public final class EntitleAuthority {

    private final Transactions transactions;
    private final Once once;
    private final EntitledList entitled;
    private final Audit audit;

    EntitleAuthority(Transactions transactions, Once once, EntitledList entitled, Audit audit) {
        this.transactions = transactions;
        this.once = once;
        this.entitled = entitled;
        this.audit = audit;
    }

    public Mono<UUID> entitle(UUID agreementId, EntitledWanted wanted) {
        var input = List.of("entitled", agreementId, wanted).toString();
        return transactions.writing(
                AgreementPermission.WRITE,
                entitled.agreement(agreementId)
                        .switchIfEmpty(Refused.missing())
                        .flatMap(agreement -> once.create(input, add(agreement, wanted))));
    }

    /// Sets the last day of an entry.
    public Mono<Entitled> end(UUID agreementId, UUID id, long expectedVersion, LocalDate lastDay) {
        return transactions.writing(
                AgreementPermission.WRITE,
                entitled.withId(agreementId, id)
                        .switchIfEmpty(Refused.missing())
                        .flatMap(entry -> ended(entry, expectedVersion, lastDay)));
    }

    /// The agreement, and the entry where one is named, for a form; refuses whoever may not write.
    public Mono<Asked> asked(UUID agreementId, @Nullable UUID id) {
        return transactions.reading(
                AgreementPermission.WRITE,
                entitled.named(agreementId)
                        .flatMap(agreement -> entitled.of(agreementId)
                                .flatMap(entries -> Mono.justOrEmpty(asked(agreement, entries, id))))
                        .switchIfEmpty(Refused.missing()));
    }

    private static @Nullable Asked asked(Named agreement, List<Entitled> entries, @Nullable UUID id) {
        var entry =
                entries.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (id != null && entry == null) return null;
        return new Asked(agreement.id(), agreement.ref() + ", " + agreement.title(), entry);
    }

    /// What a form is about.
    public record Asked(
            UUID agreementId, String title, @Nullable Entitled entry) {}

    private Mono<UUID> add(UUID agreementId, EntitledWanted wanted) {
        var entry = new Entitled(Ids.next(), agreementId, wanted.whom(), wanted.from(), wanted.to(), 1);
        return entitled.of(agreementId)
                .doOnNext(entries -> checkNew(entries, entry))
                .then(Mono.defer(() -> entitled.add(entry)))
                .then(audit.record(told("agreement.entitled", entry)))
                .thenReturn(entry.id());
    }

    private Mono<Entitled> ended(Entitled entry, long expectedVersion, LocalDate lastDay) {
        if (entry.version() != expectedVersion) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);

        var changed = entry.ended(lastDay);
        return entitled.of(entry.agreementId())
                .doOnNext(entries -> checkNew(entries, changed))
                .then(Mono.defer(() -> entitled.replace(changed)))
                .switchIfEmpty(Refused.mono(CommonReason.CHANGED_BY_SOMEBODY_ELSE))
                .flatMap(stored -> audit.record(told("agreement.entitlement-ended", stored))
                        .thenReturn(stored));
    }

    private static void checkNew(List<Entitled> entries, Entitled entry) {
        var isThere =
                entries.stream().filter(other -> !other.id().equals(entry.id())).anyMatch(entry::overlaps);
        if (isThere) throw Refused.because(EntitledReason.ENTITLED_ALREADY);
    }

    private static Audited told(String action, Entitled entry) {
        var details = Map.of(
                "entry", entry.id().toString(),
                "kind", entry.whom().kind().name(),
                "from", entry.from().toString(),
                "to", String.valueOf(entry.to()));
        return new Audited(action, "agreement", entry.agreementId(), details);
    }
}
