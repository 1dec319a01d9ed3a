package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.Block;
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
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.tenancy.Ids;

/// Files of block contracts: places at a school for a price a year each, filled or not (IN-35, IN-40).
final class BlocksFile implements FileKind {
    static final Column CONTRACT_REF =
            Column.needed("contract_ref", 60, "Your number of the block contract, once in the file.");
    static final Column AGREEMENT_REF = Column.optional(
            "agreement_ref", 60, "Agreement it is called off under; blank where it was bought outside any.");
    static final Column URN = Column.needed("urn", 60, "URN of a school in the directory.");
    static final Column PLACES = Column.needed("places", 60, "Places bought, filled or not.");
    static final Column PRICE = Column.needed(
            "price_per_place", 60, "Price of one place a year in pounds, excluding VAT, such as 50000.00.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day.");
    static final Column ENDS_ON = Column.optional("ends_on", 60, "Last day; blank where it runs on.");

    static final List<Column> COLUMNS =
            List.of(CONTRACT_REF, AGREEMENT_REF, URN, PLACES, PRICE, STARTS_ON, ENDS_ON, ContractNews.APPORTIONMENT);

    private static final int MOST_PLACES = 10_000;
    private static final ImportKind KIND = new ImportKind(
            "blocks",
            "Block contracts",
            "One row for each contract that buys a number of places at a school.",
            COLUMNS,
            ImportPermission.CONTRACTS,
            false);

    private final Providers providers;
    private final Agreements agreements;
    private final Contracts contracts;

    BlocksFile(Providers providers, Agreements agreements, Contracts contracts) {
        this.providers = providers;
        this.agreements = agreements;
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
                        .schools(distinct(rows, Told::urn))
                        .flatMap(schools -> PlacementsFile.members(agreements, distinct(rows, Told::agreementRef))
                                .flatMap(members -> contracts
                                        .called(distinct(rows, Told::ref))
                                        .map(called -> new Known(
                                                MembershipsFile.byUrn(schools), members, ContractNews.byRef(called)))))
                        .map(known -> check(rows, known)))
                .map(news -> new Checked(news.tally(), store(news)));
    }

    private Mono<Void> store(ContractNews news) {
        return Mono.defer(
                () -> news.news().isEmpty() ? Mono.empty() : contracts.save(news.news(), news.feeLinesGone()));
    }

    private static ContractNews check(List<Told> rows, Known known) {
        var news = new ContractNews();
        var once = new OnceInFile<String>(CONTRACT_REF);
        for (var told : rows) {
            var first = once.first(told.row(), told.ref());
            var site = told.urn() == null ? null : known.schools().get(told.urn());
            if (site == null && told.urn() != null) told.row().problem(URN, ImportReason.SCHOOL_NOT_KNOWN);
            var callOff = site == null ? null : told.callOff(known.agreements(), site);
            var before =
                    ContractNews.known(known.contracts(), told.row(), told.ref(), ContractKind.BLOCK, CONTRACT_REF);
            if (!first || site == null || callOff == null || !told.row().isAccepted()) continue;
            var now = told.contract(site, callOff, before);
            if (now == null) continue;
            if (before != null) told.tellChanges(before, now);
            news.take(told.row(), before, now, false);
        }
        return news;
    }

    private static <T> List<T> distinct(List<Told> rows, Function<Told, @Nullable T> cell) {
        return rows.stream().map(cell).filter(Objects::nonNull).distinct().toList();
    }

    private record Known(
            Map<Urn, Site> schools, Map<String, Members> agreements, Map<String, FullContract> contracts) {}

    /// A row.
    private record Told(
            Row row,
            @Nullable String ref,
            @Nullable String agreementRef,
            @Nullable Urn urn,
            @Nullable Integer places,
            @Nullable Money price,
            @Nullable Term term) {

        static Told of(Row row) {
            var ref = row.text(CONTRACT_REF);
            var agreement = row.text(AGREEMENT_REF);
            var urn = row.read(URN, Urn::parse);
            var places = row.read(PLACES, text -> Cells.wholeNumber(text, 1, MOST_PLACES));
            var price = row.read(PRICE, Cells::fee);
            var starts = row.read(STARTS_ON, Cells::date);
            return new Told(row, ref, agreement, urn, places, price, row.term(ENDS_ON, starts));
        }

        /// A block may be bought outside a framework (IN-42); within one the school is a member of it on the first day.
        @Nullable
        CallOff callOff(Map<String, Members> agreements, Site site) {
            if (term == null) return null;
            if (agreementRef == null) {
                return row.leavesBlank(AGREEMENT_REF)
                        ? CallOff.direct(term.from(), Regime.ofProcurementStartedOn(term.from()))
                        : null;
            }
            var members = agreements.get(agreementRef);
            if (members == null) {
                row.problem(AGREEMENT_REF, ImportReason.AGREEMENT_NOT_KNOWN);
                return null;
            }
            LocalDate from = term.from();
            var member = new Membership.Member(site.providerId(), site.id());
            return row.attempt(AGREEMENT_REF, () -> CallOff.under(members, member, from));
        }

        @Nullable
        FullContract contract(Site site, CallOff callOff, @Nullable FullContract before) {
            if (ref == null || places == null || price == null || term == null) return null;
            var block = new Block(places, price);
            var line = before == null ? null : before.fee(FeePurpose.EDUCATION);
            var fee = new FeeLine(
                    line == null ? Ids.next() : line.id(),
                    FeePurpose.EDUCATION,
                    FeePrice.yearly(block.yearly()),
                    Vat.ofSchoolFees(site.facts().kind(), term),
                    term.from());
            var id = before == null ? Ids.next() : before.contract().id();
            var supplier = new Contract.Supplier(site.providerId(), site.id());
            return new FullContract(
                    new Contract(id, ref, Contract.What.of(ContractKind.BLOCK), callOff, supplier, term),
                    FullContract.Subject.of(block),
                    List.of(fee),
                    List.of());
        }

        void tellChanges(FullContract before, FullContract now) {
            var was = before.subject().block();
            row.change(PLACES, was == null ? null : was.places(), places);
            row.change(PRICE, was == null ? null : was.pricePerPlace(), price);
            row.change(
                    STARTS_ON,
                    before.contract().term().from(),
                    now.contract().term().from());
            row.change(
                    ENDS_ON,
                    before.contract().term().to(),
                    now.contract().term().to());
            if (!before.contract().supplier().equals(now.contract().supplier())) {
                row.change(URN, ImportReason.CHANGE_OF_THE_REST);
            }
            if (!before.contract().callOff().equals(now.contract().callOff())) {
                row.change(AGREEMENT_REF, ImportReason.CHANGE_OF_THE_REST);
            }
        }
    }
}
