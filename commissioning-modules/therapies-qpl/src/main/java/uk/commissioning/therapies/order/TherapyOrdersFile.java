package uk.commissioning.therapies.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.CallOff;
import uk.commissioning.core.contract.Contract;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FeePurpose;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.core.imports.Apart;
import uk.commissioning.core.imports.Checked;
import uk.commissioning.core.imports.Checking;
import uk.commissioning.core.imports.ChildContracts;
import uk.commissioning.core.imports.ContractNews;
import uk.commissioning.core.imports.FileKind;
import uk.commissioning.core.imports.ImportKind;
import uk.commissioning.core.imports.ImportReason;
import uk.commissioning.core.imports.OnceInFile;
import uk.commissioning.core.imports.ProviderCells;
import uk.commissioning.core.imports.Row;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.therapies.TherapiesQpl;

/// Files of therapy orders. An order to a provider that is on a qualified list on the order's first day is bought on
/// the
/// list, whatever it is called; a personal budget never is (domain 4.1, 4.5).
final class TherapyOrdersFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "therapy_orders",
            "Therapy orders",
            "One row for each order of a therapy for one child.",
            TherapyOrderRow.COLUMNS,
            TherapyPermission.IMPORT,
            true,
            TherapiesQpl.ID);

    private final ChildContracts contracts;
    private final Agreements agreements;
    private final TherapyOrders orders;

    TherapyOrdersFile(ChildContracts contracts, Agreements agreements, TherapyOrders orders) {
        this.contracts = contracts;
        this.agreements = agreements;
        this.orders = orders;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return Apart.from(() -> checking.rows(TherapyOrderRow::of))
                .flatMap(rows -> known(rows)
                        .flatMap(known -> Apart.from(() -> check(rows, known))
                                .map(outcome -> new Checked(
                                        outcome.news().tally(),
                                        Mono.defer(() -> contracts
                                                .save(known.spine(), outcome.news(), checking.keys())
                                                .then(Mono.defer(() -> save(outcome.orders()))))))));
    }

    private Mono<Void> save(List<TherapyOrder> news) {
        return news.isEmpty() ? Mono.empty() : orders.save(news);
    }

    private Mono<Known> known(List<TherapyOrderRow> rows) {
        return contracts
                .known(rows.stream().map(TherapyOrderRow::named).toList())
                .flatMap(spine -> agreements
                        .ofKind(AgreementKind.QUALIFIED_LIST)
                        .flatMap(lists -> orders.of(ids(spine))
                                .map(stored -> new Known(
                                        spine,
                                        lists,
                                        stored.stream()
                                                .collect(Collectors.toMap(
                                                        TherapyOrder::contractId, Function.identity()))))));
    }

    private static List<UUID> ids(ChildContracts.Known spine) {
        return spine.contracts().values().stream()
                .map(one -> one.contract().id())
                .toList();
    }

    private static Outcome check(List<TherapyOrderRow> rows, Known known) {
        var outcome = new Outcome(new ContractNews(), new ArrayList<>());
        var once = new OnceInFile<String>(TherapyOrderRow.CONTRACT_REF);
        for (var told : rows) {
            var row = told.named().row();
            var first = once.first(row, told.named().contractRef());
            var provider = told.named().provider().in(known.spine().providers(), row);
            var before = ContractNews.known(
                    known.spine().contracts(),
                    row,
                    told.named().contractRef(),
                    ContractKind.THERAPY_ORDER,
                    TherapyOrderRow.CONTRACT_REF);
            if (!first || provider == null || !row.isAccepted()) continue;
            accept(told, provider, before, known, outcome);
        }
        return outcome;
    }

    private static void accept(
            TherapyOrderRow told, UUID provider, @Nullable FullContract before, Known known, Outcome outcome) {
        var now = contract(told, provider, before, known);
        if (now == null) return;
        var order = order(told.what(), now.contract().id());
        if (order == null) return;
        var stored = known.orders().get(order.contractId());
        var orderIsNews = !order.equals(stored);
        if (before != null) tellChanges(told, before, now, stored);
        if (orderIsNews) outcome.orders().add(order);
        outcome.news().take(told.named().row(), before, now, orderIsNews);
    }

    private static @Nullable FullContract contract(
            TherapyOrderRow told, UUID provider, @Nullable FullContract before, Known known) {
        var named = told.named();
        var term = told.term();
        var unit = told.what().unit();
        if (named.contractRef() == null || named.childRef() == null || term == null || unit == null) return null;
        if (told.price() == null) return null;
        var line = before == null ? null : before.fee(FeePurpose.THERAPY);
        var fee = new FeeLine(
                line == null ? Ids.next() : line.id(),
                FeePurpose.THERAPY,
                told.price().inTerm(unit),
                Vat.NONE,
                term.from());
        var contract = new Contract(
                before == null ? Ids.next() : before.contract().id(),
                named.contractRef(),
                Contract.What.of(ContractKind.THERAPY_ORDER),
                callOff(told, provider, term, known.lists()),
                new Contract.Supplier(provider, null),
                term);
        var child = FullContract.Subject.ofChild(known.spine().child(named.childRef()));
        return new FullContract(contract, child, List.of(fee), List.of());
    }

    private static CallOff callOff(TherapyOrderRow told, UUID provider, Term term, List<Members> lists) {
        var member = new Membership.Member(provider, null);
        var day = term.from();
        var list = told.what().arrangement() == Arrangement.PERSONAL_BUDGET
                ? null
                : lists.stream().filter(one -> one.has(member, day)).findFirst().orElse(null);
        if (list != null) return CallOff.under(list, member, day);
        if (told.what().arrangement() == Arrangement.PREFERRED) {
            told.named().row().notice(TherapyOrderRow.ARRANGEMENT, TherapyReason.PROVIDER_NOT_ON_THE_LIST);
        }
        return CallOff.direct(day, Regime.ofProcurementStartedOn(day));
    }

    private static @Nullable TherapyOrder order(TherapyOrderRow.What what, UUID contractId) {
        if (what.type() == null || what.arrangement() == null || what.unit() == null) return null;
        return new TherapyOrder(
                contractId, what.type(), what.arrangement(), what.unit(), what.ehcpSection(), what.outcomeRef());
    }

    private static void tellChanges(
            TherapyOrderRow told, FullContract before, FullContract now, @Nullable TherapyOrder stored) {
        var row = told.named().row();
        tellTermAndPrice(row, before, now);
        if (stored != null) tellOrder(row, stored, told.what());
        if (!before.contract().supplier().equals(now.contract().supplier())) {
            row.change(ProviderCells.NAME, ImportReason.CHANGE_OF_THE_REST);
        }
        if (!before.subject().equals(now.subject())) {
            row.change(TherapyOrderRow.CHILD_REF, ImportReason.CHANGE_OF_THE_REST);
        }
        if (!before.contract().callOff().equals(now.contract().callOff())) {
            row.change(TherapyOrderRow.ARRANGEMENT, ImportReason.CHANGE_OF_THE_REST);
        }
    }

    private static void tellTermAndPrice(Row row, FullContract before, FullContract now) {
        var term = before.contract().term();
        var termNow = now.contract().term();
        row.change(TherapyOrderRow.STARTS_ON, term.from(), termNow.from());
        row.change(TherapyOrderRow.ENDS_ON, term.to(), termNow.to());
        var fee = before.fee(FeePurpose.THERAPY);
        var feeNow = now.fee(FeePurpose.THERAPY);
        if (fee == null || feeNow == null) return;
        row.change(TherapyOrderRow.UNITS, fee.price().units(), feeNow.price().units());
        row.change(
                TherapyOrderRow.UNIT_PRICE, fee.price().unit(), feeNow.price().unit());
    }

    private static void tellOrder(Row row, TherapyOrder stored, TherapyOrderRow.What now) {
        row.change(TherapyOrderRow.TYPE, stored.type(), now.type());
        row.change(TherapyOrderRow.ARRANGEMENT, stored.arrangement(), now.arrangement());
        row.change(TherapyOrderRow.UNIT, stored.unit(), now.unit());
        row.change(TherapyOrderRow.EHCP_SECTION, stored.ehcpSection(), now.ehcpSection());
        row.change(TherapyOrderRow.OUTCOME_REF, stored.outcomeRef(), now.outcomeRef());
    }

    private record Known(ChildContracts.Known spine, List<Members> lists, Map<UUID, TherapyOrder> orders) {}

    private record Outcome(ContractNews news, List<TherapyOrder> orders) {}
}
