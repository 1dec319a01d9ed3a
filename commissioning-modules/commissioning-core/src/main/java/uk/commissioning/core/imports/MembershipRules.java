package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.Lot;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.tenancy.Ids;

/// Checks a file of memberships: agreement, lot and school are known, days lie within the agreement (IN-05), and a
/// school is on a lot once at a time (IN-16).
final class MembershipRules {
    private final Known known;
    private final OnceInFile<Key> once = new OnceInFile<>(MembershipRow.MEMBER_FROM);
    private final Map<Key, Membership> stored = new HashMap<>();
    private final Map<Key, Placed> afterwards = new LinkedHashMap<>();
    private final List<Membership> news = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    private MembershipRules(Known known) {
        this.known = known;
        known.memberships().forEach(membership -> stored.put(Key.of(membership), membership));
        stored.forEach((key, membership) -> afterwards.put(key, new Placed(membership, null)));
    }

    static Outcome check(List<MembershipRow> rows, Known known) {
        var rules = new MembershipRules(known);
        rows.forEach(rules::check);
        rules.checkOverlaps();
        return new Outcome(rules.news, rules.tally);
    }

    private void check(MembershipRow row) {
        var agreement = agreement(row);
        var lot = agreement == null ? null : lot(row, agreement);
        var member = member(row);
        var term = row.term();
        if (agreement == null || lot == null || member == null || term == null || row.standing() == null) return;

        var told = new Membership(Ids.next(), lot.id(), member, term.from(), term.to(), row.standing());
        var runs = agreement.facts().term();
        if (told.outlives(runs)) {
            row.row().notice(MembershipRow.MEMBER_TO, ImportReason.MEMBERSHIP_ENDS_WITH_AGREEMENT, runs.to());
        }
        var within = row.row().attempt(MembershipRow.MEMBER_FROM, () -> told.within(runs));
        if (within != null && once.first(row.row(), Key.of(within))) accept(row.row(), within);
    }

    /// The school, or the provider as a whole; told where it is not known, or the two contradict each other.
    private Membership.@Nullable Member member(MembershipRow row) {
        var who = row.who();
        var site = who.urn() == null ? null : known.schools().get(who.urn());
        if (site == null && who.urn() != null) row.row().problem(MembershipRow.URN, ImportReason.SCHOOL_NOT_KNOWN);
        var provider = provider(row);
        if (!row.row().isAccepted()) return null;
        if (site == null) return provider == null ? null : new Membership.Member(provider, null);
        if (provider != null && !provider.equals(site.providerId())) {
            row.row().problem(MembershipRow.UKPRN, ImportReason.SCHOOL_OF_ANOTHER_PROVIDER_THERE);
            return null;
        }
        return new Membership.Member(site.providerId(), site.id());
    }

    private @Nullable UUID provider(MembershipRow row) {
        var ukprn = provider(row, MembershipRow.UKPRN, row.who().ukprn());
        var company = provider(row, MembershipRow.COMPANY_NUMBER, row.who().companyNumber());
        if (ukprn != null && company != null && !ukprn.equals(company)) {
            row.row().problem(MembershipRow.COMPANY_NUMBER, ImportReason.NUMBERS_OF_TWO_PROVIDERS);
        }
        return ukprn == null ? company : ukprn;
    }

    private @Nullable UUID provider(MembershipRow row, Column column, @Nullable ProviderIdentifier number) {
        if (number == null) return null;
        var provider = known.providers().get(number);
        if (provider == null) row.row().problem(column, ImportReason.PROVIDER_NOT_KNOWN);
        return provider;
    }

    private void accept(Row row, Membership told) {
        var key = Key.of(told);
        var before = stored.get(key);
        var id = before == null ? told.id() : before.id();
        var standing = before == null || row.has(MembershipRow.STATUS) ? told.standing() : before.standing();
        var now = new Membership(id, told.lotId(), told.member(), told.from(), told.to(), standing);
        afterwards.put(key, new Placed(now, row));
        if (now.equals(before)) {
            tally = tally.plus(Tally.Change.UNCHANGED);
            return;
        }
        news.add(now);
        if (before != null) {
            row.change(MembershipRow.MEMBER_TO, before.to(), now.to());
            row.change(MembershipRow.STATUS, before.standing(), now.standing());
        }
        tally = tally.plus(before == null ? Tally.Change.ADDED : Tally.Change.CHANGED);
    }

    private @Nullable Agreement agreement(MembershipRow row) {
        if (row.agreementRef() == null) return null;
        var agreement = known.agreements().get(row.agreementRef());
        if (agreement == null) row.row().problem(MembershipRow.AGREEMENT_REF, ImportReason.AGREEMENT_NOT_KNOWN);
        return agreement;
    }

    private static @Nullable Lot lot(MembershipRow row, Agreement agreement) {
        if (row.lotCode() == null) return null;
        var lot = agreement.lotCalled(row.lotCode());
        if (lot == null) row.row().problem(MembershipRow.LOT_CODE, ImportReason.LOT_NOT_KNOWN);
        return lot;
    }

    /// Looks at what would be stored afterwards, school by school and lot by lot, in the order of first days.
    private void checkOverlaps() {
        var bySchoolAndLot = new LinkedHashMap<List<Object>, List<Placed>>();
        for (var placed : afterwards.values()) {
            var key = List.<Object>of(
                    placed.membership().lotId(), placed.membership().member());
            bySchoolAndLot.computeIfAbsent(key, any -> new ArrayList<>()).add(placed);
        }
        bySchoolAndLot.values().forEach(MembershipRules::checkOverlaps);
    }

    private static void checkOverlaps(Collection<Placed> placed) {
        Placed longest = null;
        var inOrder = placed.stream()
                .sorted(Comparator.comparing(one -> one.membership().from()))
                .toList();
        for (var next : inOrder) {
            if (longest != null && longest.membership().overlaps(next.membership())) tell(longest, next);
            if (longest == null || next.endsAfter(longest)) longest = next;
        }
    }

    private static void tell(Placed one, Placed other) {
        var row = other.row() == null ? one.row() : other.row();
        var against = other.row() == null ? other : one;
        if (row == null) return;
        row.problem(MembershipRow.MEMBER_FROM, ImportReason.MEMBERSHIP_OVERLAPS, against.described());
    }

    /// What the database has of a file.
    record Known(
            Map<String, Agreement> agreements,
            List<Membership> memberships,
            Map<Urn, Site> schools,
            Map<ProviderIdentifier, UUID> providers) {}

    /// Memberships that are new or changed.
    record Outcome(List<Membership> news, Tally tally) {}

    private record Key(UUID lot, Membership.Member member, LocalDate from) {

        static Key of(Membership membership) {
            return new Key(membership.lotId(), membership.member(), membership.from());
        }
    }

    /// A membership as it would be afterwards, and the row that says so; none for a stored one that the file
    /// leaves out.
    private record Placed(Membership membership, @Nullable Row row) {

        boolean endsAfter(Placed other) {
            if (other.membership.to() == null) return false;
            return membership.to() == null || membership.to().isAfter(other.membership.to());
        }

        String described() {
            if (row != null) return "row " + row.number() + " of this file";
            var end = membership.to() == null ? "on" : "to " + membership.to();
            return "stored from " + membership.from() + " " + end;
        }
    }
}
