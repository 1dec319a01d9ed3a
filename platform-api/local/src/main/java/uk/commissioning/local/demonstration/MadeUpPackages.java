package uk.commissioning.local.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Packages of alternative provision of a demonstration council, from providers that are no schools. All made up.
final class MadeUpPackages {

    static final List<String> COLUMNS = List.of(
            "contract_ref",
            "child_ref",
            "provider_name",
            "urn",
            "cohort",
            "hours_per_week",
            "weekly_price",
            "weeks",
            "apportionment",
            "starts_on",
            "ends_on",
            "review_on");

    private static final int PAST = 500;
    private static final int AVERAGE_WEEK = 430;
    private static final BigDecimal PAST_PRICE_OF_AN_HOUR = BigDecimal.valueOf(40);
    private static final int CHILDREN = 72;
    private static final int EVERY_FOURTH = 4;
    private static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 7, 23);
    private static final List<String> COHORTS =
            List.of("EOTAS", "SECTION_19", "EOTAS", "CHILD_IN_CARE", "EOTAS", "CME");
    private static final List<String> HOURS = List.of("6", "12.5", "18", "20", "9.75", "15");
    private static final BigDecimal PRICE_OF_AN_HOUR = new BigDecimal("36.00");

    /// Name, kind and company number.
    private static final List<List<String>> PROVIDERS = List.of(
            List.of("Moor View Learning Limited", "COMPANY", "90800001"),
            List.of("Tamar Outdoor Education CIC", "COMMUNITY_INTEREST_COMPANY", "90800002"),
            List.of("Harbour Workshops Limited", "COMPANY", "90800003"),
            List.of("Penhale Tutoring", "SOLE_TRADER", ""));

    private MadeUpPackages() {}

    /// The providers, a row each of the file of providers.
    static List<List<String>> providers() {
        return PROVIDERS.stream()
                .map(of -> List.of(of.get(0), of.get(1), of.get(2), "", "", "", "", "", "", ""))
                .toList();
    }

    static List<List<String>> rows() {
        return Stream.concat(ofThePast(), today()).toList();
    }

    /// What the financial year 2023/24 cost, £8.6m (domain 5.1): 500 packages of £430 a week on average, 40 weeks a
    /// year,
    /// whose cost falls by months, so that the year bears each of them whole.
    private static Stream<List<String>> ofThePast() {
        return IntStream.range(0, PAST).mapToObj(number -> {
            var apart = 10 * (number / 2 % 30);
            var weekly = AVERAGE_WEEK + (number % 2 == 0 ? apart : -apart);
            return List.of(
                    "AP23-%04d".formatted(number + 1),
                    "DAP23-%04d".formatted(number + 1),
                    PROVIDERS.get(number % PROVIDERS.size()).getFirst(),
                    "",
                    COHORTS.get(number % COHORTS.size()),
                    BigDecimal.valueOf(weekly).divide(PAST_PRICE_OF_AN_HOUR).toPlainString(),
                    "%d.00".formatted(weekly),
                    "40",
                    "MONTHS",
                    "2023-04-01",
                    "2024-03-31",
                    "2024-02-12");
        });
    }

    /// Every fourth child has a second package with another provider.
    private static Stream<List<String>> today() {
        return IntStream.range(0, CHILDREN)
                .boxed()
                .flatMap(child -> IntStream.rangeClosed(0, child % EVERY_FOURTH == 0 ? 1 : 0)
                        .mapToObj(second -> row(child, second)));
    }

    private static List<String> row(int child, int second) {
        var hours = HOURS.get((child + second) % HOURS.size());
        var starts = STARTS.plusDays(7L * (child % 10));
        var review = child % EVERY_FOURTH == 1
                ? ""
                : starts.plusWeeks(6 + 4L * second).toString();
        return List.of(
                "AP-%04d-%d".formatted(child + 1, second + 1),
                "DAP-%04d".formatted(child + 1),
                PROVIDERS.get((child + second) % PROVIDERS.size()).getFirst(),
                "",
                COHORTS.get(child % COHORTS.size()),
                hours,
                PRICE_OF_AN_HOUR.multiply(new BigDecimal(hours)).setScale(2).toPlainString(),
                "38",
                "CALENDAR_DAYS",
                starts.toString(),
                ENDS.toString(),
                review);
    }
}
