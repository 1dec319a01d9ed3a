package uk.commissioning.local.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.local.demonstration.Portfolio.Share;

/// Made-up children and their day placements, all of them running on 30 June 2025. Fees come in pairs that lie as far
/// above the average as below it, so the average is exact whatever the seed.
final class MadeUpPlacements {

    static final List<String> COLUMNS = List.of(
            "contract_ref",
            "child_ref",
            "upn",
            "family_name",
            "given_name",
            "date_of_birth",
            "home_postcode",
            "home_district_gss",
            "need",
            "urn",
            "agreement_ref",
            "route_reason",
            "attendance",
            "weeks",
            "agreed_on",
            "starts_on",
            "ends_on",
            "fee_education");

    private static final int WIDEST_HALF_SPREAD = 21_000;
    private static final int ACADEMIC_YEAR = 2024;
    private static final List<String> REASONS = List.of(
            "PARENTAL_PREFERENCE",
            "TRIBUNAL_ORDER",
            "TRIBUNAL_ORDER",
            "NO_FRAMEWORK_CAPACITY",
            "NO_FRAMEWORK_CAPACITY",
            "NEED_NOT_MET",
            "PROXIMITY",
            "EXISTING_PLACEMENT");

    private final Portfolio portfolio;
    private final List<MadeUpSchool> schools;
    private final Random random;
    private int number;

    MadeUpPlacements(Portfolio portfolio, List<MadeUpSchool> schools) {
        this.portfolio = portfolio;
        this.schools = schools;
        this.random = new Random(portfolio.firstUrn());
    }

    void forEach(Consumer<List<String>> row) {
        share(portfolio.onFramework(), true, row);
        share(portfolio.spot(), false, row);
    }

    private void share(Share share, boolean onFramework, Consumer<List<String>> row) {
        var open = schools.stream()
                .filter(school -> school.onFramework() == onFramework)
                .toList();
        int spread = 0;
        for (int each = 0; each < share.placements(); each++) {
            spread = each % 2 == 0 ? random.nextInt(WIDEST_HALF_SPREAD) : -spread;
            boolean unpaired = each == share.placements() - 1 && each % 2 == 0;
            row.accept(placement(open.get(each % open.size()), share.averagePounds() + (unpaired ? 0 : spread)));
        }
    }

    private List<String> placement(MadeUpSchool school, int pounds) {
        number++;
        var reference = "%s-%05d".formatted(portfolio.council().substring(0, 1).toUpperCase(Locale.ROOT), number);
        var row = new ArrayList<>(List.of("IPA-" + reference, "CH-" + reference));
        row.addAll(child());
        row.addAll(contract(school, pounds));
        return row;
    }

    private List<String> child() {
        var home =
                portfolio.districts().get(random.nextInt(portfolio.districts().size()));
        return List.of(
                upn().value(),
                MadeUpNames.family(random),
                MadeUpNames.given(random),
                dateOfBirth().toString(),
                "%s %dAB".formatted(home.postcodeArea(), 1 + random.nextInt(9)),
                home.gss(),
                need());
    }

    private List<String> contract(MadeUpSchool school, int pounds) {
        var opening = portfolio.terms().startsOn();
        var starts = LocalDate.of(2022 + random.nextInt(portfolio.yearsOfStarts()), 9, 2 + random.nextInt(5));
        if (school.onFramework()) starts = latest(starts, opening);
        var agreed = starts.minusDays(random.nextInt(90));
        if (school.onFramework()) agreed = latest(agreed, opening);
        return List.of(
                String.valueOf(school.urn()),
                school.onFramework() ? portfolio.terms().ref() : "",
                school.onFramework() ? "" : REASONS.get(random.nextInt(REASONS.size())),
                "DAY",
                random.nextInt(4) == 0 ? "39" : "38",
                agreed.toString(),
                starts.toString(),
                "",
                "%d.00".formatted(pounds));
    }

    private Upn upn() {
        return Upn.withCheckLetter(
                "%s%04d%02d%03d".formatted(portfolio.laCode(), 4000 + number / 900, 10 + number % 10, number % 900));
    }

    /// Shares of Kent's report: ASD 52%, SEMH 30%, SLCN 12%, others 6% (domain 2.5).
    private String need() {
        int percent = random.nextInt(100);
        if (percent < 52) return "ASD";
        if (percent < 82) return "SEMH";
        if (percent < 94) return "SLCN";
        return List.of("MLD", "SLD", "PD", "HI", "VI", "OTH").get(percent - 94);
    }

    /// Reception to Year 13 with most in Years 9 and 10 (domain 2.5), as of the academic year 2024/25.
    private LocalDate dateOfBirth() {
        int year = random.nextInt(3) == 0 ? 9 + random.nextInt(2) : random.nextInt(14);
        var cohortBegins = LocalDate.of(ACADEMIC_YEAR - 5 - year, 9, 1);
        return cohortBegins.plusDays(random.nextInt(365));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
