package uk.commissioning.kernel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// The same person can be invited by a council and appointed by the operator.
class Names_and_addresses_Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@kent.gov.uk",
                "first.last+send@medway.gov.uk",
                "o'brien@kent.example",
                "a`b@kent.example",
                "x_1@xn--bcher-kva.example",
                "ada@kent.xn--p1ai"
            })
    void an_address_is_a_work_address(String address) {
        assertThat(new EmailAddress(" " + address.toUpperCase(Locale.ROOT) + " ").value())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@kent.example",
                "ada@kent",
                "a da@kent.example",
                "ada@kent..example",
                "ada@-kent.example",
                ".ada@kent.example",
                "a..da@kent.example",
                "ada@kent.example\n.x"
            })
    void another_text_is_no_address(String text) {
        assertRefused(PersonReason.EMAIL_NOT_ACCEPTED, () -> new EmailAddress(text));
    }

    @Test
    void names_and_addresses_are_there_and_not_too_long() {
        assertRefused(PersonReason.EMAIL_REQUIRED, () -> new EmailAddress(" "));
        assertRefused(CommonReason.FIELD_TOO_LONG, () -> new EmailAddress("a".repeat(255)));
        assertRefused(PersonReason.NAME_REQUIRED, () -> new PersonName("  "));
        assertRefused(CommonReason.FIELD_TOO_LONG, () -> new PersonName("a".repeat(201)));
    }

    @Test
    void a_name_shows_what_it_is() {
        assertThat(new PersonName(" Ada  de O’Brien-Łoś (Finance) ").value()).isEqualTo("Ada de O’Brien-Łoś (Finance)");
        assertRefused(PersonReason.NAME_NOT_ACCEPTED, () -> new PersonName("Ada\u202enimda"));
    }

    private static void assertRefused(Reason reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
