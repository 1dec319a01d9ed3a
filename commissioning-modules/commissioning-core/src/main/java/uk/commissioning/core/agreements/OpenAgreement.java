package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.AgreementBook.Asked;
import uk.commissioning.core.agreements.AgreementBook.Placed;
import uk.commissioning.core.agreements.AgreementBook.Sized;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.core.register.RegisterPermission;
import uk.commissioning.core.standing.StandingPermission;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Opens one agreement on a day, as much of it as the reader may see (domain 10).
public final class OpenAgreement {

    private final Transactions transactions;
    private final AgreementBook agreements;
    private final EntitledList entitled;

    OpenAgreement(Transactions transactions, AgreementBook agreements, EntitledList entitled) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.entitled = entitled;
    }

    /// Which agreement, on which day, and which page of its members.
    public record Question(UUID id, LocalDate day, @Nullable ListPlace after, int limit) {}

    public Mono<Opened> open(Question question) {
        return transactions.reading(
                AgreementPermission.READ,
                Visit.current()
                        .flatMap(visit -> agreements
                                .withId(question.id(), question.day())
                                .switchIfEmpty(Refused.missing())
                                .flatMap(found -> whole(visit, question, found))
                                .map(record -> new Opened(record, visit.may(AgreementPermission.WRITE)))));
    }

    private Mono<AgreementRecord> whole(Visit visit, Question question, Sized found) {
        return agreements
                .members(asked(question), visit.may(StandingPermission.READ))
                .flatMap(members -> entitled.of(question.id())
                        .map(list -> new AgreementRecord(
                                question.day(),
                                found.agreement(),
                                found.lots(),
                                page(members, question.limit()),
                                null,
                                list)))
                .flatMap(record -> withUsage(visit, record));
    }

    /// Totals of contracts are for those who read the register.
    private Mono<AgreementRecord> withUsage(Visit visit, AgreementRecord record) {
        if (!visit.may(RegisterPermission.READ)) return Mono.just(record);
        return agreements.usage(record.agreement(), record.day()).map(record::with);
    }

    private static Asked asked(Question question) {
        return new Asked(question.id(), question.day(), question.after(), question.limit());
    }

    private static AgreementRecord.Members page(List<Placed> members, int limit) {
        var shown = members.subList(0, Math.min(members.size(), limit));
        var next = members.size() > limit ? shown.getLast().place() : null;
        return new AgreementRecord.Members(shown.stream().map(Placed::member).toList(), next);
    }

    /// `mayWrite` says whether the reader may say who may use it.
    public record Opened(AgreementRecord agreement, boolean mayWrite) {}
}
