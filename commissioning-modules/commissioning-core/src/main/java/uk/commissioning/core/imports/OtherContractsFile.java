package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.CallOff;
import uk.commissioning.core.contract.Contract;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.FeePurpose;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.tenancy.Ids;

/// Files of contracts that no line of commissioning has a file of its own for, such as the NHS contracts for therapies
/// (domain 4.1). Their value is for the whole term.
final class OtherContractsFile implements FileKind {
    static final Column CONTRACT_REF =
            Column.needed("contract_ref", 60, "Your number of the contract, once in the file.");
    static final Column TITLE = Column.needed("title", 300, "Title of the contract, for the register.");
    static final Column REGIME = Column.optional(
            "regime",
            60,
            "Law that governs it: one of " + Cells.words(Regime.class) + "; blank means that of its first day.");
    static final Column VALUE =
            Column.needed("value", 60, "Value of the whole contract in pounds, excluding VAT, such as 752905.00.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day.");
    static final Column ENDS_ON = Column.optional("ends_on", 60, "Last day; blank where it runs on.");

    static final List<Column> COLUMNS = List.of(
            CONTRACT_REF,
            TITLE,
            ProviderCells.NAME,
            ProviderCells.UKPRN,
            ProviderCells.COMPANY_NUMBER,
            REGIME,
            VALUE,
            STARTS_ON,
            ENDS_ON,
            ContractNews.APPORTIONMENT);

    private static final ImportKind KIND = new ImportKind(
            "other_contracts",
            "Other contracts",
            "One row for each contract that has no kind of its own, such as one with the NHS.",
            COLUMNS,
            ImportPermission.CONTRACTS,
            false);

    private final Providers providers;
    private final Contracts contracts;

    OtherContractsFile(Providers providers, Contracts contracts) {
        this.providers = providers;
        this.contracts = contracts;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return Apart.from(() -> checking.rows(Told::of))
                .flatMap(rows -> providers
                        .known(ProviderCells.wanted(
                                rows.stream().map(Told::provider).toList()))
                        .flatMap(known -> contracts
                                .called(refs(rows))
                                .map(called -> check(rows, ProviderCells.Known.of(known), ContractNews.byRef(called)))))
                .map(news -> new Checked(news.tally(), store(news)));
    }

    private Mono<Void> store(ContractNews news) {
        return Mono.defer(
                () -> news.news().isEmpty() ? Mono.empty() : contracts.save(news.news(), news.feeLinesGone()));
    }

    private static ContractNews check(
            List<Told> rows, ProviderCells.Known providers, Map<String, FullContract> contracts) {
        var news = new ContractNews();
        var once = new OnceInFile<String>(CONTRACT_REF);
        for (var told : rows) {
            var first = once.first(told.row(), told.ref());
            var provider = told.provider().in(providers, told.row());
            var before = ContractNews.known(contracts, told.row(), told.ref(), ContractKind.OTHER, CONTRACT_REF);
            if (!first || provider == null || !told.row().isAccepted()) continue;
            var now = told.contract(new Contract.Supplier(provider, null), before);
            if (now == null) continue;
            if (before != null) told.tellChanges(before, now);
            news.take(told.row(), before, now, false);
        }
        return news;
    }

    private static List<String> refs(List<Told> rows) {
        return rows.stream().map(Told::ref).filter(Objects::nonNull).distinct().toList();
    }

    /// A row.
    private record Told(
            Row row,
            @Nullable String ref,
            @Nullable String title,
            ProviderCells provider,
            @Nullable Regime regime,
            @Nullable Money value,
            @Nullable Term term) {

        static Told of(Row row) {
            var ref = row.text(CONTRACT_REF);
            var title = row.text(TITLE);
            var starts = row.read(STARTS_ON, Cells::date);
            return new Told(
                    row,
                    ref,
                    title,
                    ProviderCells.of(row),
                    row.read(REGIME, Cells.oneOf(Regime.class)),
                    row.read(VALUE, Cells::value),
                    row.term(ENDS_ON, starts));
        }

        @Nullable
        FullContract contract(Contract.Supplier supplier, @Nullable FullContract before) {
            if (ref == null || title == null || value == null || term == null) return null;
            var law = regime == null ? Regime.ofProcurementStartedOn(term.from()) : regime;
            var what = new Contract.What(ContractKind.OTHER, title, null);
            var id = before == null ? Ids.next() : before.contract().id();
            var line = before == null ? null : before.fee(FeePurpose.OTHER);
            var fee = new FeeLine(
                    line == null ? Ids.next() : line.id(),
                    FeePurpose.OTHER,
                    FeePrice.once(value),
                    Vat.NONE,
                    term.from());
            return new FullContract(
                    new Contract(id, ref, what, CallOff.direct(term.from(), law), supplier, term),
                    FullContract.Subject.NONE,
                    List.of(fee),
                    List.of());
        }

        void tellChanges(FullContract before, FullContract now) {
            var was = before.contract();
            row.change(TITLE, was.what().title(), now.contract().what().title());
            row.change(REGIME, was.callOff().regime(), now.contract().callOff().regime());
            row.change(STARTS_ON, was.term().from(), now.contract().term().from());
            row.change(ENDS_ON, was.term().to(), now.contract().term().to());
            var fee = before.fee(FeePurpose.OTHER);
            row.change(VALUE, fee == null ? null : fee.price().amount(), value);
            if (!was.supplier().equals(now.contract().supplier())) {
                row.change(ProviderCells.NAME, ImportReason.CHANGE_OF_THE_REST);
            }
        }
    }
}
