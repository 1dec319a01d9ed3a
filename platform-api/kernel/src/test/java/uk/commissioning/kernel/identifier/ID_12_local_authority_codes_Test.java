package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.identifier.Refusals.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// ID-12, with the reorganisations of domain 6.6.
class ID_12_local_authority_codes_Test {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    @ParameterizedTest
    @CsvSource({
        "942, 2023-04-01, E06000063",
        "943, 2023-04-01, E06000064",
        "909, 2023-03-31, E10000006",
        "940, 2021-04-01, E06000061",
        "928, 2021-03-31, E10000021",
        "839, 2019-04-01, E06000058",
        "835, 2019-03-31, E10000009",
        "825, 2020-03-31, E10000002",
        "825, 2020-04-01, E06000060",
        "815, 2023-04-01, E06000065",
        "933, 2023-03-31, E10000027",
        "933, 2023-04-01, E06000066",
        "886, 2026-11-01, E10000016",
        "887, 2026-11-01, E06000035",
        "936, 2026-11-01, E10000030",
        "878, 2026-11-01, E10000008",
        "879, 2026-11-01, E06000026",
        "880, 2026-11-01, E06000027"
    })
    void a_code_names_an_area_on_a_day(String code, LocalDate day, String area) {
        var entry = LaCodeList.england().on(code, day);
        assertThat(entry).isNotNull();
        assertThat(entry.area()).isEqualTo(new GssCode(area));
        assertThat(LaCode.parseInForce(code, day).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"942, 2023-03-31", "909, 2023-04-01", "836, 2019-04-01", "838, 2019-03-31"})
    void a_code_is_refused_on_a_day_on_which_it_is_not_in_force(String code, LocalDate day) {
        assertThat(LaCode.parse(code).inForceOn(day)).isFalse();
        assertThat(refusal(() -> LaCode.parseInForce(code, day))).isEqualTo(IdentifierReason.LA_CODE_NOT_IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "200", "944"})
    void a_code_that_is_not_in_the_list_is_refused(String code) {
        assertThat(refusal(() -> LaCode.parse(code))).isEqualTo(IdentifierReason.LA_CODE_NOT_IN_LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "88", "8866", "186", "KEN"})
    void another_shape_is_refused(String code) {
        assertThat(refusal(() -> LaCode.parse(code))).isEqualTo(IdentifierReason.LA_CODE_NOT_VALID);
    }

    @Test
    void england_has_153_authorities_with_childrens_services() {
        var entries = LaCodeList.england().inForceOn(TODAY);
        assertThat(entries).hasSize(153);
        assertThat(entries).extracting(LaCodeList.Entry::code).doesNotHaveDuplicates();
        assertThat(entries).extracting(LaCodeList.Entry::area).doesNotHaveDuplicates();
        assertThat(entries).allMatch(entry -> entry.area().area().hasChildrensServices());
    }

    @Test
    void no_code_names_two_areas_on_one_day_and_every_row_has_a_source() {
        for (var current : LaCodeList.england().inForceOn(TODAY)) {
            var entries = LaCodeList.england().entries(current.code());
            assertThat(entries).allMatch(entry -> !entry.source().isBlank());
            for (var entry : entries) {
                assertThat(entries)
                        .filteredOn(other -> other.validity().overlaps(entry.validity()))
                        .containsExactly(entry);
            }
        }
    }

    @Test
    void a_name_with_a_comma_is_read_whole() {
        var entry = LaCodeList.england().on("839", TODAY);
        assertThat(entry).isNotNull();
        assertThat(entry.name()).isEqualTo("Bournemouth, Christchurch and Poole");
    }
}
