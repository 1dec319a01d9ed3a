package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.contract.CallOff;
import uk.commissioning.core.contract.Contract;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.IndividualPlacementAgreement;
import uk.commissioning.core.contract.Placement;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.tenancy.Ids;

/// Checks a file of placements against schools, agreements and contracts: the call-off rules of IN-06 and IN-16, the
/// reason of IN-51, and what is new or changed.
final class PlacementRules {
    private final Known known;
    private final Map<String, ChildrenRules.Decided> children;
    private final OnceInFile<String> contractRefs = new OnceInFile<>(PlacementColumns.CONTRACT_REF);
    private final List<IndividualPlacementAgreement> news = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    private PlacementRules(Known known, Map<String, ChildrenRules.Decided> children) {
        this.known = known;
        this.children = children;
    }

    static Outcome check(List<PlacementRow> rows, Known known, ChildrenRules childrenRules) {
        var children = childrenRules.check(ChildTold.of(rows));
        var rules = new PlacementRules(known, children);
        rows.forEach(rules::check);
        return new Outcome(children, rules.news, rules.tally);
    }

    private void check(PlacementRow row) {
        var once = contractRefs.first(row.row(), row.contractRef());
        var site = site(row);
        var callOff = callOff(row, site);
        var child = row.child().ref() == null ? null : children.get(row.child().ref());
        if (!once || site == null || callOff == null || child == null) return;

        var told = agreement(row, new Contract.Supplier(site.providerId(), site.id()), callOff, child);
        if (told != null && row.row().isAccepted()) accept(told, child);
    }

    private void accept(IndividualPlacementAgreement told, ChildrenRules.Decided child) {
        var before = known.contracts().get(told.contract().ref());
        if (before == null) {
            news.add(told);
            tally = tally.plus(Tally.Change.ADDED);
            return;
        }
        var isNews = !told.equals(before);
        if (isNews) news.add(told);
        tally = tally.plus(isNews || child.isNews() ? Tally.Change.CHANGED : Tally.Change.UNCHANGED);
    }

    private @Nullable Site site(PlacementRow row) {
        var urn = row.way().urn();
        if (urn == null) return null;
        var site = known.schools().get(urn);
        if (site == null) row.row().problem(PlacementColumns.URN, ImportReason.SCHOOL_NOT_KNOWN);
        return site;
    }

    private @Nullable CallOff callOff(PlacementRow row, @Nullable Site site) {
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

    private static @Nullable CallOff underAgreement(PlacementRow row, Members members, @Nullable Site site) {
        LocalDate agreedOn = row.agreedOn();
        if (site == null || agreedOn == null) return null;
        return row.row().attempt(PlacementColumns.AGREEMENT_REF, () -> CallOff.under(members, site.id(), agreedOn));
    }

    /// Off framework; a reason that could not be read was told with its cell.
    private static @Nullable CallOff offFramework(PlacementRow row) {
        var reason = row.way().reason();
        if (reason == null && !row.row().leavesBlank(PlacementColumns.ROUTE_REASON)) return null;
        var agreedOn = row.agreedOn() == null ? LocalDate.EPOCH : row.agreedOn();
        return row.row().attempt(PlacementColumns.ROUTE_REASON, () -> CallOff.offFramework(reason, agreedOn));
    }

    /// The agreement as the row tells it, under the ids it has or gets; null while something is missing.
    private @Nullable IndividualPlacementAgreement agreement(
            PlacementRow row, Contract.Supplier supplier, CallOff callOff, ChildrenRules.Decided child) {
        var ref = row.contractRef();
        var stay = row.stay();
        var term = stay.term();
        if (ref == null || term == null || stay.attendance() == null || stay.weeks() == null || stay.fee() == null) {
            return null;
        }
        var ids = AgreementIds.of(known.contracts().get(ref));
        var contract = new Contract(ids.contract(), ref, callOff, supplier, term);
        var placement = new Placement(ids.placement(), child.id(), stay.attendance(), stay.weeks());
        return new IndividualPlacementAgreement(contract, placement, fee(ids, stay.fee(), term));
    }

    private static FeeLine fee(AgreementIds ids, Money yearly, Term term) {
        return new FeeLine(ids.fee(), yearly, term.from());
    }

    /// The ids under which an agreement is stored: those it has, or new ones.
    private record AgreementIds(UUID contract, UUID placement, UUID fee) {

        static AgreementIds of(@Nullable IndividualPlacementAgreement before) {
            if (before == null) return new AgreementIds(Ids.next(), Ids.next(), Ids.next());
            return new AgreementIds(
                    before.contract().id(),
                    before.placement().id(),
                    before.education().id());
        }
    }

    /// What the database has of a file.
    record Known(
            Map<Urn, Site> schools,
            Map<String, Members> agreements,
            Map<String, IndividualPlacementAgreement> contracts) {}

    /// Children of the file, and the agreements that are new or changed.
    record Outcome(Map<String, ChildrenRules.Decided> children, List<IndividualPlacementAgreement> news, Tally tally) {}
}
