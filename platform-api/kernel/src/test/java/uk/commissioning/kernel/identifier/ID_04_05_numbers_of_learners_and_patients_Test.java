package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.kernel.identifier.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// ID-04 and ID-05.
class ID_04_05_numbers_of_learners_and_patients_Test {
    @Test
    void id_05_an_nhs_number_has_a_check_digit() {
        assertThat(NhsNumber.parse("943 476 5919").value()).isEqualTo("9434765919");
        assertThat(NhsNumber.parse("943-476-5919").format()).isEqualTo("943 476 5919");
        assertThat(NhsNumber.parse("9990123454").value()).isEqualTo("9990123454");
        assertThat(refusal(() -> NhsNumber.parse("943 476 5918")))
                .isEqualTo(IdentifierReason.NHS_NUMBER_CHECK_DIGIT_WRONG);
    }

    @Test
    void id_05_eleven_stands_for_zero_and_ten_is_never_issued() {
        assertThat(NhsNumber.parse("0000000000").value()).isEqualTo("0000000000");
        for (var digit = 0; digit <= 9; digit++) {
            var neverIssued = "000000006" + digit;
            assertThat(refusal(() -> NhsNumber.parse(neverIssued)))
                    .isEqualTo(IdentifierReason.NHS_NUMBER_CHECK_DIGIT_WRONG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659190", "94347659I9"})
    void id_05_another_shape_is_refused(String number) {
        assertThat(refusal(() -> NhsNumber.parse(number))).isEqualTo(IdentifierReason.NHS_NUMBER_NOT_VALID);
    }

    /// Σ of 123456789 with weights 10 to 2 is 210, 210 mod 11 is 1, 10 − 1 is 9.
    @Test
    void id_04_a_learner_number_has_a_check_digit() {
        assertThat(Uln.parse("1234567899").value()).isEqualTo("1234567899");
        assertThat(refusal(() -> Uln.parse("1234567898"))).isEqualTo(IdentifierReason.ULN_CHECK_DIGIT_WRONG);
        assertThat(refusal(() -> Uln.parse("0234567899"))).isEqualTo(IdentifierReason.ULN_NOT_VALID);
        assertThat(refusal(() -> Uln.parse("123456789"))).isEqualTo(IdentifierReason.ULN_NOT_VALID);
    }

    /// Σ of 100000002 with weights 10 to 2 is 14, 14 mod 11 is 3; of 100000006 it is 22, 22 mod 11 is 0.
    @Test
    void id_04_a_remainder_of_zero_is_never_issued() {
        assertThat(Uln.parse("1000000027").value()).isEqualTo("1000000027");
        for (var digit = 0; digit <= 9; digit++) {
            var neverIssued = "100000006" + digit;
            assertThat(refusal(() -> Uln.parse(neverIssued))).isEqualTo(IdentifierReason.ULN_CHECK_DIGIT_WRONG);
        }
    }

    @Test
    void they_do_not_print_themselves() {
        assertThat(NhsNumber.parse("9434765919").toString()).doesNotContain("943");
        assertThat(Uln.parse("1234567899").toString()).doesNotContain("123");
    }
}
