package uk.commissioning.runtime.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.Refused;

class InvitationTest {

    @Test
    void addresses_of_councils_are_accepted() {
        for (var email : new String[] {
            "a@kent.gov.uk", "first.last+send@medway.gov.uk", "o'hare@devon.gov.uk", "x_1@xn--bcher-kva.example"
        }) {
            assertThat(new Invitation("Name", email, Set.of(Role.AUDITOR)).email())
                    .isEqualTo(email);
        }
    }

    @Test
    void a_long_address_is_refused_quickly() {
        var hostile = "a".repeat(64) + ".".repeat(64) + "@" + "a-".repeat(60);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> new Invitation("Name", hostile, Set.of(Role.AUDITOR)))
                        .isInstanceOf(Refused.class));
    }

    @Test
    void names_from_all_over_are_accepted_and_invisible_characters_are_not() {
        assertThat(new Invitation("Łukasz Ó Briain 李", "a@kent.gov.uk", Set.of(Role.AUDITOR)).name())
                .isEqualTo("Łukasz Ó Briain 李");
        assertThatThrownBy(() -> new Invitation("Eve\u202Elive", "a@kent.gov.uk", Set.of(Role.AUDITOR)))
                .isInstanceOf(Refused.class);
    }
}
