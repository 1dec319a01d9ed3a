package uk.commissioning.alternative.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.AlternativeProvision;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.CallOff;
import uk.commissioning.core.contract.Contract;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FeePurpose;
import uk.commissioning.core.contract.FullContract;
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
import uk.commissioning.core.imports.Row;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.tenancy.Ids;

/// Files of packages of alternative provision (domain 5): bought outside any agreement, for a price a week.
final class ApPackagesFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "ap_packages",
            "Alternative provision packages",
            "One row for each package of hours for one child with one provider.",
            ApPackageRow.COLUMNS,
            PackagePermission.IMPORT,
            true,
            AlternativeProvision.ID);

    private final ChildContracts contracts;
    private final Providers providers;
    private final ApPackages packages;

    ApPackagesFile(ChildContracts contracts, Providers providers, ApPackages packages) {
        this.contracts = contracts;
        this.providers = providers;
        this.packages = packages;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return Apart.from(() -> checking.rows(ApPackageRow::of))
                .flatMap(rows -> known(rows)
                        .flatMap(known -> Apart.from(() -> check(rows, known))
                                .map(outcome -> new Checked(
                                        outcome.news().tally(),
                                        Mono.defer(() -> contracts
                                                .save(known.spine(), outcome.news(), checking.keys())
                                                .then(Mono.defer(() -> save(outcome.packages()))))))));
    }

    private Mono<Void> save(List<ApPackage> news) {
        return news.isEmpty() ? Mono.empty() : packages.save(news);
    }

    private Mono<Known> known(List<ApPackageRow> rows) {
        var urns = rows.stream()
                .map(ApPackageRow::urn)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return contracts
                .known(rows.stream().map(ApPackageRow::named).toList())
                .flatMap(spine -> providers
                        .schools(urns)
                        .flatMap(schools -> packages.of(ids(spine))
                                .map(stored -> new Known(spine, byUrn(schools), byContract(stored)))));
    }

    private static List<UUID> ids(ChildContracts.Known spine) {
        return spine.contracts().values().stream()
                .map(one -> one.contract().id())
                .toList();
    }

    private static Map<Urn, Site> byUrn(List<Site> schools) {
        return schools.stream()
                .filter(site -> site.facts().urn() != null)
                .collect(Collectors.toMap(
                        site -> Objects.requireNonNull(site.facts().urn()), Function.identity()));
    }

    private static Map<UUID, ApPackage> byContract(List<ApPackage> stored) {
        return stored.stream().collect(Collectors.toMap(ApPackage::contractId, Function.identity()));
    }

    private static Outcome check(List<ApPackageRow> rows, Known known) {
        var outcome = new Outcome(new ContractNews(), new ArrayList<>());
        var once = new OnceInFile<String>(ApPackageRow.CONTRACT_REF);
        for (var told : rows) {
            var row = told.named().row();
            var first = once.first(row, told.named().contractRef());
            var supplier = supplier(told, known);
            var before = ContractNews.known(
                    known.spine().contracts(),
                    row,
                    told.named().contractRef(),
                    ContractKind.AP_PACKAGE,
                    ApPackageRow.CONTRACT_REF);
            if (!first || supplier == null || !row.isAccepted()) continue;
            accept(told, supplier, before, known, outcome);
        }
        return outcome;
    }

    /// The provider as it is named, or the one that runs the school; told where the two are not the same.
    private static Contract.@Nullable Supplier supplier(ApPackageRow told, Known known) {
        var row = told.named().row();
        var provider = told.named().provider().in(known.spine().providers(), row);
        if (told.urn() == null) return provider == null ? null : new Contract.Supplier(provider, null);
        var site = known.schools().get(told.urn());
        if (site == null) {
            row.problem(ApPackageRow.URN, ImportReason.SCHOOL_NOT_KNOWN);
            return null;
        }
        if (provider != null && !provider.equals(site.providerId())) {
            row.problem(ApPackageRow.URN, ImportReason.SCHOOL_OF_ANOTHER_PROVIDER_THERE);
            return null;
        }
        return new Contract.Supplier(site.providerId(), site.id());
    }

    private static void accept(
            ApPackageRow told,
            Contract.Supplier supplier,
            @Nullable FullContract before,
            Known known,
            Outcome outcome) {
        var now = contract(told, supplier, before, known);
        var what = told.what();
        if (now == null || what.cohort() == null || what.hours() == null) return;
        var stored = known.packages().get(now.contract().id());
        var ap = new ApPackage(now.contract().id(), what.cohort(), what.hours(), what.reviewOn());
        var isNews = !ap.equals(stored);
        if (before != null) tellChanges(told.named().row(), before, now, stored, ap);
        if (isNews) outcome.packages().add(ap);
        outcome.news().take(told.named().row(), before, now, isNews);
    }

    private static @Nullable FullContract contract(
            ApPackageRow told, Contract.Supplier supplier, @Nullable FullContract before, Known known) {
        var named = told.named();
        var term = told.term();
        if (named.contractRef() == null || named.childRef() == null || term == null || told.price() == null)
            return null;
        var line = before == null ? null : before.fee(FeePurpose.EDUCATION);
        var fee = new FeeLine(
                line == null ? Ids.next() : line.id(), FeePurpose.EDUCATION, told.price(), Vat.NONE, term.from());
        var contract = new Contract(
                before == null ? Ids.next() : before.contract().id(),
                named.contractRef(),
                Contract.What.of(ContractKind.AP_PACKAGE),
                CallOff.direct(term.from(), Regime.ofProcurementStartedOn(term.from())),
                supplier,
                term);
        var child = FullContract.Subject.ofChild(known.spine().child(named.childRef()));
        return new FullContract(contract, child, List.of(fee), List.of());
    }

    private static void tellChanges(
            Row row, FullContract before, FullContract now, @Nullable ApPackage stored, ApPackage ap) {
        tellTermAndPrice(row, before, now);
        if (stored != null) {
            row.change(ApPackageRow.COHORT, stored.cohort(), ap.cohort());
            row.change(ApPackageRow.HOURS, stored.hours(), ap.hours());
            row.change(ApPackageRow.REVIEW_ON, stored.reviewOn(), ap.reviewOn());
        }
        if (!before.contract().supplier().equals(now.contract().supplier())) {
            row.change(ApPackageRow.URN, ImportReason.CHANGE_OF_THE_REST);
        }
        if (!before.subject().equals(now.subject())) {
            row.change(ApPackageRow.CHILD_REF, ImportReason.CHANGE_OF_THE_REST);
        }
    }

    private static void tellTermAndPrice(Row row, FullContract before, FullContract now) {
        var term = before.contract().term();
        var termNow = now.contract().term();
        row.change(ApPackageRow.STARTS_ON, term.from(), termNow.from());
        row.change(ApPackageRow.ENDS_ON, term.to(), termNow.to());
        var fee = before.fee(FeePurpose.EDUCATION);
        var feeNow = now.fee(FeePurpose.EDUCATION);
        if (fee == null || feeNow == null) return;
        row.change(ApPackageRow.WEEKLY_PRICE, fee.price().unit(), feeNow.price().unit());
        row.change(ApPackageRow.WEEKS, fee.price().units(), feeNow.price().units());
    }

    private record Known(ChildContracts.Known spine, Map<Urn, Site> schools, Map<UUID, ApPackage> packages) {}

    private record Outcome(ContractNews news, List<ApPackage> packages) {}
}
