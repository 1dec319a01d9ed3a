package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.contract.CallOff;
import uk.commissioning.core.contract.Contract;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.contract.Placement;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.tenancy.Ids;

/// Checks a file of placements against schools, agreements, blocks and contracts: the call-off rules of IN-06 and
/// IN-16,
/// the reason of IN-51, and what is new or changed.
final class PlacementRules {
    private final Known known;
    private final Map<String, ChildrenRules.Decided> children;
    private final OnceInFile<String> contractRefs = new OnceInFile<>(PlacementColumns.CONTRACT_REF);
    private final ContractNews news = new ContractNews();

    private PlacementRules(Known known, Map<String, ChildrenRules.Decided> children) {
        this.known = known;
        this.children = children;
    }

    static Outcome check(List<PlacementRow> rows, Known known, ChildrenRules childrenRules) {
        var children = childrenRules.check(ChildTold.of(rows));
        var rules = new PlacementRules(known, children);
        rows.forEach(rules::check);
        return new Outcome(children, rules.news);
    }

    private void check(PlacementRow row) {
        var once = contractRefs.first(row.row(), row.contractRef());
        var site = site(row);
        var block = block(row, site);
        var callOff = callOff(row, site, block);
        var child = row.child().ref() == null ? null : children.get(row.child().ref());
        checkFee(row);
        var before = known.contract(row.row(), row.contractRef(), ContractKind.IPA, PlacementColumns.CONTRACT_REF);
        if (!once || site == null || callOff == null || child == null) return;

        var told = contract(row, new Came(site, callOff, block), child, before);
        checkShares(row, told);
        if (told == null || !row.row().isAccepted()) return;
        if (before != null) PlacementChanges.tell(row.row(), before, told);
        news.take(row.row(), before, told, child.isNews());
    }

    private @Nullable Site site(PlacementRow row) {
        var urn = row.way().urn();
        if (urn == null) return null;
        var site = known.schools().get(urn);
        if (site == null) row.row().problem(PlacementColumns.URN, ImportReason.SCHOOL_NOT_KNOWN);
        return site;
    }

    private @Nullable FullContract block(PlacementRow row, @Nullable Site site) {
        var ref = row.way().blockRef();
        if (ref == null) return null;
        var block = known.contracts().get(ref);
        if (block == null || block.subject().block() == null) {
            row.row().problem(PlacementColumns.BLOCK_REF, ImportReason.BLOCK_NOT_KNOWN);
            return null;
        }
        if (site != null && !block.contract().supplier().equals(new Contract.Supplier(site.providerId(), site.id()))) {
            row.row().problem(PlacementColumns.BLOCK_REF, ImportReason.BLOCK_AT_ANOTHER_SCHOOL);
        }
        return block;
    }

    private @Nullable CallOff callOff(PlacementRow row, @Nullable Site site, @Nullable FullContract block) {
        if (row.way().blockRef() != null) return inBlock(row, block);
        var ref = row.way().agreementRef();
        if (ref == null) return row.row().leavesBlank(PlacementColumns.AGREEMENT_REF) ? offFramework(row) : null;

        if (row.way().reason() != null) {
            row.row().notice(PlacementColumns.ROUTE_REASON, ImportReason.ROUTE_REASON_NOT_STORED);
        }
        var members = known.agreements().get(ref);
        if (members == null) {
            row.row().problem(PlacementColumns.AGREEMENT_REF, ImportReason.AGREEMENT_NOT_KNOWN);
            return null;
        }
        return underAgreement(row, members, site);
    }

    private static @Nullable CallOff inBlock(PlacementRow row, @Nullable FullContract block) {
        if (row.way().agreementRef() != null) {
            row.row().notice(PlacementColumns.AGREEMENT_REF, ImportReason.AGREEMENT_IS_THE_BLOCKS);
        }
        LocalDate agreedOn = row.agreedOn();
        if (block == null || agreedOn == null) return null;
        return CallOff.inBlock(block.contract().callOff(), agreedOn);
    }

    private static @Nullable CallOff underAgreement(PlacementRow row, Members members, @Nullable Site site) {
        LocalDate agreedOn = row.agreedOn();
        if (site == null || agreedOn == null) return null;
        var member = new Membership.Member(site.providerId(), site.id());
        return row.row().attempt(PlacementColumns.AGREEMENT_REF, () -> CallOff.under(members, member, agreedOn));
    }

    /// Off framework; a reason that could not be read was told with its cell.
    private static @Nullable CallOff offFramework(PlacementRow row) {
        var reason = row.way().reason();
        if (reason == null && !row.row().leavesBlank(PlacementColumns.ROUTE_REASON)) return null;
        var agreedOn = row.agreedOn() == null ? LocalDate.EPOCH : row.agreedOn();
        return row.row().attempt(PlacementColumns.ROUTE_REASON, () -> CallOff.offFramework(reason, agreedOn));
    }

    private static void checkFee(PlacementRow row) {
        if (row.way().blockRef() == null && row.row().leavesBlank(PlacementColumns.FEE_EDUCATION)) {
            row.row().problem(PlacementColumns.FEE_EDUCATION, ImportReason.FEE_NEEDED);
        }
    }

    /// A place of a block has no price of its own to be compared with.
    private static void checkShares(PlacementRow row, @Nullable FullContract told) {
        if (told == null || told.price().isZero() || !told.isOverContributed()) return;
        var column = Stream.of(PlacementColumns.CARE_SHARE, PlacementColumns.HEALTH_SHARE)
                .filter(share -> !row.row().leavesBlank(share))
                .findFirst()
                .orElse(PlacementColumns.FEE_EDUCATION);
        row.row()
                .problem(
                        column,
                        ImportReason.SHARES_BEYOND_THE_COST,
                        told.price().format());
    }

    /// The contract as the row tells it, under the ids it has or gets; null while something is missing.
    private static @Nullable FullContract contract(
            PlacementRow row, Came came, ChildrenRules.Decided child, @Nullable FullContract before) {
        var ref = row.contractRef();
        var stay = row.stay();
        var term = stay.term();
        if (ref == null || term == null || stay.attendance() == null || stay.weeks() == null) return null;
        if (stay.fees().basis() == null) return null;

        var fees = new FeesTold(
                stay.fees(),
                term,
                stay.weeks(),
                Vat.ofSchoolFees(came.site().facts().kind(), term));
        var what = new Contract.What(ContractKind.IPA, null, came.blockId());
        var supplier =
                new Contract.Supplier(came.site().providerId(), came.site().id());
        var id = before == null ? Ids.next() : before.contract().id();
        var placement = new Placement(placementId(before), child.id(), stay.attendance(), stay.weeks());
        return new FullContract(
                new Contract(id, ref, what, came.callOff(), supplier, term),
                FullContract.Subject.of(placement),
                fees.lines(row.row(), before),
                fees.shares(row.row(), before));
    }

    private static UUID placementId(@Nullable FullContract before) {
        var placement = before == null ? null : before.subject().placement();
        return placement == null ? Ids.next() : placement.id();
    }

    /// The school, the way, and the block if it fills a place of one.
    private record Came(
            Site site, CallOff callOff, @Nullable FullContract block) {

        @Nullable
        UUID blockId() {
            return block == null ? null : block.contract().id();
        }
    }

    /// What the database has of a file.
    record Known(Map<Urn, Site> schools, Map<String, Members> agreements, Map<String, FullContract> contracts) {

        /// The contract that a row is about, if it is known already; told where it is one of another kind.
        @Nullable
        FullContract contract(Row row, @Nullable String ref, ContractKind kind, Column column) {
            return ContractNews.known(contracts, row, ref, kind, column);
        }
    }

    /// Children of the file, and the contracts that are new or changed.
    record Outcome(Map<String, ChildrenRules.Decided> children, ContractNews contracts) {

        Tally tally() {
            return contracts.tally();
        }

        List<FullContract> news() {
            return contracts.news();
        }
    }
}
