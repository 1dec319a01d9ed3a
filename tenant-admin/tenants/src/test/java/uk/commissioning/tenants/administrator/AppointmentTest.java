package uk.commissioning.tenants.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.council.Refusing.assertRefused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.refusal.CommonReason;

/// Who can be named as first administrator.
class AppointmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada@kent.gov.uk", "a.b+c@x-y.example", "o'brien@kent.example"})
    void an_address_is_a_work_address(String address) {
        assertThat(new Appointment.Email(" " + address.toUpperCase(Locale.ROOT) + " ").value())
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
        assertRefused(AdministratorReason.ADMINISTRATOR_EMAIL_NOT_VALID, () -> new Appointment.Email(text));
    }

    @Test
    void names_and_addresses_are_there_and_not_too_long() {
        assertRefused(AdministratorReason.ADMINISTRATOR_EMAIL_REQUIRED, () -> new Appointment.Email(" "));
        assertRefused(CommonReason.FIELD_TOO_LONG, () -> new Appointment.Email("a".repeat(255)));
        assertRefused(AdministratorReason.ADMINISTRATOR_NAME_REQUIRED, () -> new Appointment.Name("  "));
        assertRefused(CommonReason.FIELD_TOO_LONG, () -> new Appointment.Name("a".repeat(201)));
    }

    @Test
    void a_name_shows_what_it_is() {
        assertThat(new Appointment.Name(" Ada  de O’Brien-Łoś (Finance) ").value())
                .isEqualTo("Ada de O’Brien-Łoś (Finance)");
        assertRefused(AdministratorReason.ADMINISTRATOR_NAME_NOT_VALID, () -> new Appointment.Name("Ada\u202enimda"));
    }
}
