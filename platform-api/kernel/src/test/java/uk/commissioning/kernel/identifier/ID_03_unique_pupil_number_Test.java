package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.commissioning.kernel.identifier.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

/// ID-03.
class ID_03_unique_pupil_number_Test {
    @ParameterizedTest
    @ValueSource(strings = {"H801200001001", "R201100018042", "T20110001804V", "Z886400126001", "N886400126002"})
    void a_number_whose_letter_fits_is_accepted(String upn) {
        assertThat(Upn.parse(upn).value()).isEqualTo(upn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z886400126002", "A801200001001", "T20110001804W", "H801200001010"})
    void a_number_whose_letter_does_not_fit_is_refused(String upn) {
        assertThat(refusal(() -> Upn.parse(upn))).isEqualTo(IdentifierReason.UPN_CHECK_LETTER_WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H80120000100",
                "H8012000010011",
                "1801200001001",
                "I801200001001",
                "O801200001001",
                "S801200001001",
                "T20110001804S",
                "H80120000A001",
                "H٨01200001001"
            })
    void a_number_of_another_shape_is_refused(String upn) {
        assertThat(refusal(() -> Upn.parse(upn))).isEqualTo(IdentifierReason.UPN_NOT_VALID);
    }

    @Test
    void spaces_and_small_letters_are_normalised() {
        assertThat(Upn.parse(" h801 2000 01001 ")).isEqualTo(Upn.parse("H801200001001"));
    }

    @Test
    void a_temporary_number_ends_with_a_letter() {
        assertThat(Upn.parse("T20110001804V").isTemporary()).isTrue();
        assertThat(Upn.parse("H801200001001").isTemporary()).isFalse();
        assertThat(Upn.parse("H801200001001").issuingLaCode()).isEqualTo("801");
    }

    @Test
    void neither_printing_nor_a_refusal_tells_the_number() {
        assertThat(Upn.parse("H801200001001").toString()).doesNotContain("801");
        var refused = catchThrowableOfType(Refused.class, () -> Upn.parse("Z886400126002"));
        assertThat(refused.arguments()).isEmpty();
        assertThat(Sentences.installed().of(refused)).doesNotContain("886400126002");
    }
}
