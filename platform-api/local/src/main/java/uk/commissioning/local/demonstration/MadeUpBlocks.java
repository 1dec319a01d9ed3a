package uk.commissioning.local.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uk.commissioning.kernel.identifier.Upn;

/// Devon's short blocks, one at each of 17 schools, of £0.2m to £0.6m a year (domain 5.1), each with a place or two
/// free. The schools and the children are made up.
final class MadeUpBlocks {
    static final List<String> COLUMNS =
            List.of("contract_ref", "agreement_ref", "urn", "places", "price_per_place", "starts_on", "ends_on");

    private static final int SEED = 5_1;
    private static final int FEWEST_PLACES = 4;
    private static final int PLACES_RANGE = 7;
    private static final int LEAST_PRICE = 51_000;
    private static final LocalDate STARTS = LocalDate.of(2024, 9, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 8, 31);
    private static final List<String> NEEDS = List.of("ASD", "SEMH", "ASD", "SLCN");

    private final Portfolio portfolio;
    private final List<MadeUpSchool> schools;
    private final Random random = new Random(SEED);

    MadeUpBlocks(Portfolio portfolio, List<MadeUpSchool> schools) {
        this.portfolio = portfolio;
        this.schools = schools.stream().filter(MadeUpSchool::onFramework).toList();
    }

    /// A row each of the file of blocks: 4 places for £204,000 up to 10 for £570,000.
    List<List<String>> blocks() {
        return schools.stream()
                .map(school -> List.of(
                        reference(school),
                        portfolio.terms().ref(),
                        String.valueOf(school.urn()),
                        String.valueOf(places(school)),
                        "%d.00".formatted(LEAST_PRICE + 1_000 * (places(school) - FEWEST_PLACES)),
                        STARTS.toString(),
                        ENDS.toString()))
                .toList();
    }

    /// A row each of the file of placements, with the column block_ref behind.
    List<List<String>> placements() {
        return schools.stream()
                .flatMap(school -> IntStream.range(0, places(school) - 1 - school.number() % 2)
                        .mapToObj(place -> placement(school, place)))
                .toList();
    }

    private List<String> placement(MadeUpSchool school, int place) {
        var mark = "B%02d-%02d".formatted(school.number(), place);
        var home =
                portfolio.districts().get(random.nextInt(portfolio.districts().size()));
        var born = LocalDate.of(2010 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var upn = Upn.withCheckLetter("%s4900%02d%03d".formatted(portfolio.laCode(), 20 + school.number(), place));
        var row = new ArrayList<>(List.of("IPA-D-" + mark, "CH-D-" + mark, upn.value()));
        row.addAll(List.of(MadeUpNames.family(random), MadeUpNames.given(random), born.toString()));
        row.addAll(
                List.of("%s 1AB".formatted(home.postcodeArea()), home.gss(), NEEDS.get(random.nextInt(NEEDS.size()))));
        row.addAll(List.of(String.valueOf(school.urn()), "", "", "DAY", "38"));
        row.addAll(List.of(
                STARTS.toString(), STARTS.plusDays(1 + random.nextInt(4)).toString(), "", "", reference(school)));
        return row;
    }

    private static int places(MadeUpSchool school) {
        return FEWEST_PLACES + school.number() % PLACES_RANGE;
    }

    private static String reference(MadeUpSchool school) {
        return "DCC-BLOCK-%02d".formatted(school.number() + 1);
    }
}
