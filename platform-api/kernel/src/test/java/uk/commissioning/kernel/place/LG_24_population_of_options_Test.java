package uk.commissioning.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.place.Districts.District;

/// LG-24, domain 6.7: populations of mid-2020, by which money may be divided.
class LG_24_population_of_options_Test {

    private static final LocalDate EVE = LocalDate.of(2028, 3, 31);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3a North, E07000107 E07000109 E06000035 E07000113, 651098",
        "3a West, E07000111 E07000115 E07000110 E07000116, 546029",
        "3a East, E07000105 E07000106 E07000114 E07000108 E07000112, 671072",
        "4b North, E07000107 E07000109 E06000035, 500083",
        "4b West, E07000111 E07000115 E07000110 E07000116, 546029",
        "4b Mid, E07000113 E07000105 E07000112, 395353",
        "4b East, E07000106 E07000114 E07000108, 426734"
    })
    void of_each_successor_is_the_sum_of_its_districts(String option, String districts, int population) {
        assertThat(Arrays.stream(districts.split(" "))
                        .map(Districts.england()::withCode)
                        .map(Objects::requireNonNull)
                        .mapToInt(LG_24_population_of_options_Test::population)
                        .sum())
                .as(option)
                .isEqualTo(population);
    }

    @Test
    void of_kent_and_of_medway_is_that_of_the_published_proposals() {
        assertThat(sum("E10000016")).isEqualTo(1_589_057);
        assertThat(sum("E06000035")).isEqualTo(279_142);
    }

    @Test
    void is_not_known_of_every_district() {
        assertThat(Objects.requireNonNull(Districts.england().withCode("E07000190"))
                        .population())
                .isNull();
    }

    private static int sum(String council) {
        return Districts.england().ofCouncil(List.of(council), EVE).stream()
                .mapToInt(LG_24_population_of_options_Test::population)
                .sum();
    }

    private static int population(District district) {
        return Objects.requireNonNull(district.population(), district.name());
    }
}
