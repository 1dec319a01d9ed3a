package uk.commissioning.core.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.core.agreement.Lot;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.provider.Provider;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.core.provider.Site;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Urn;

/// Checks files against a small world, without a database.
public final class Checks {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final TestKeys KEYS = new TestKeys();

    static final Provider PROVIDER = new Provider(
            new UUID(0, 1),
            "Hop Garden Schools Limited",
            ProviderKind.COMPANY,
            Set.of(
                    new ProviderIdentifier(OrganisationIdentifierScheme.COMPANIES_HOUSE, "01234567"),
                    new ProviderIdentifier(OrganisationIdentifierScheme.UK_PROVIDER, "10012345")));
    static final Site SCHOOL = school(1, "118001", "Hop Garden School");
    static final Site OTHER_SCHOOL = school(2, "118002", "Orchard House School");
    static final Lot HIGHER = new Lot(new UUID(2, 1), "2", 1);
    static final Lot LOWER = new Lot(new UUID(2, 2), "1", 2);
    static final Agreement AGREEMENT = Agreement.of(
            new UUID(3, 1),
            "SC21032",
            new Agreement.Facts(
                    "Special schools DPS",
                    AgreementKind.DPS,
                    new Agreement.Procurement(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 1)),
                    new Period(LocalDate.of(2022, 9, 1), LocalDate.of(2026, 8, 31)),
                    null),
            List.of(HIGHER, LOWER));
    static final Membership MEMBERSHIP = new Membership(
            new UUID(4, 1),
            HIGHER.id(),
            new Membership.Member(PROVIDER.id(), SCHOOL.id()),
            LocalDate.of(2022, 9, 1),
            null,
            StandingStatus.ACTIVE);

    private Checks() {}

    static Site school(int number, String urn, String name) {
        var facts = new Site.Facts(
                name,
                SiteKind.INDEPENDENT_SPECIAL_SCHOOL,
                new Urn(urn),
                new GssCode("E07000105"),
                new Postcode("TN23 1AA"));
        return new Site(new UUID(1, number), PROVIDER.id(), facts);
    }

    static Sheet sheet(String text, List<Column> columns, Findings findings) {
        return new CsvSheets().read(text.getBytes(StandardCharsets.UTF_8), columns, findings);
    }

    static Result<ProviderRules.Outcome> providers(Csv csv, Providers.Known known) {
        var findings = new Findings(ProviderRow.COLUMNS);
        var rows = sheet(csv.text(), ProviderRow.COLUMNS, findings).rows(findings).stream()
                .map(ProviderRow::of)
                .toList();
        return new Result<>(ProviderRules.check(rows, new Directory(known)), findings);
    }

    static Result<AgreementRules.Outcome> agreements(Csv csv, Agreement... known) {
        var findings = new Findings(AgreementRow.COLUMNS);
        var rows = sheet(csv.text(), AgreementRow.COLUMNS, findings).rows(findings).stream()
                .map(AgreementRow::of)
                .toList();
        return new Result<>(AgreementRules.check(rows, List.of(known)), findings);
    }

    static Result<MembershipRules.Outcome> memberships(Csv csv, Membership... known) {
        var findings = new Findings(MembershipRow.COLUMNS);
        var rows = sheet(csv.text(), MembershipRow.COLUMNS, findings).rows(findings).stream()
                .map(MembershipRow::of)
                .toList();
        var schools = Map.of(new Urn("118001"), SCHOOL, new Urn("118002"), OTHER_SCHOOL);
        var all = new MembershipRules.Known(
                Map.of(AGREEMENT.ref(), AGREEMENT),
                List.of(known),
                schools,
                PROVIDER.identifiers().stream().collect(Collectors.toMap(Function.identity(), any -> PROVIDER.id())));
        return new Result<>(MembershipRules.check(rows, all), findings);
    }

    static Result<PlacementRules.Outcome> placements(Csv csv) {
        return placements(csv, List.of(), List.of());
    }

    static Result<PlacementRules.Outcome> placements(
            Csv csv, List<FullContract> contracts, List<Child.Known> children) {
        var findings = new Findings(PlacementColumns.ALL);
        var rows = sheet(csv.text(), PlacementColumns.ALL, findings).rows(findings).stream()
                .map(row -> PlacementRow.of(row, TODAY))
                .toList();
        var known = new PlacementRules.Known(
                Map.of(new Urn("118001"), SCHOOL, new Urn("118002"), OTHER_SCHOOL),
                Map.of(AGREEMENT.ref(), new Members(AGREEMENT, List.of(MEMBERSHIP))),
                contracts.stream()
                        .collect(Collectors.toMap(one -> one.contract().ref(), Function.identity())));
        return new Result<>(PlacementRules.check(rows, known, new ChildrenRules(children, KEYS)), findings);
    }

    /// What checking gave, and what it found as "row column code".
    record Result<T>(T outcome, Findings findings) {

        List<String> problems() {
            return found(Finding.Weight.PROBLEM);
        }

        List<String> questions() {
            return found(Finding.Weight.QUESTION);
        }

        List<String> changes() {
            return found(Finding.Weight.CHANGE);
        }

        List<String> notices() {
            return found(Finding.Weight.NOTICE);
        }

        private List<String> found(Finding.Weight weight) {
            return findings.inOrder().stream()
                    .filter(finding -> finding.weight() == weight)
                    .map(finding -> finding.row() + " " + finding.column() + " " + finding.code())
                    .toList();
        }
    }
}
