package uk.commissioning.tenants.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.World.asked;
import static uk.commissioning.tenants.council.Examples.aLivePlan;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.person.EmailAddress;
import uk.commissioning.kernel.person.PersonName;
import uk.commissioning.tenants.World;
import uk.commissioning.tenants.administrator.AppointFirstAdministrator;
import uk.commissioning.tenants.administrator.Appointment;
import uk.commissioning.tenants.council.PlanCouncil;

/// From the operator's request through the outbox into Keycloak, and the person's subject back into the database.
class ProvisioningFromTheOutboxTest {

    @Test
    void a_first_administrator_can_be_known_by_the_subject_of_the_token() {
        try (var keycloak = new FakeKeycloak();
                var world = World.with(keycloak.url().toString())) {
            var council = asked(world.the(PlanCouncil.class).plan(aLivePlan("kent")));
            var appointment = new Appointment(new PersonName("Ada Example"), new EmailAddress("ada@kent.example"));
            var person = asked(world.the(AppointFirstAdministrator.class).appoint(council.key(), appointment));

            var subject = "select coalesce(subject::text, '') from platform.person where id = '%s'".formatted(person);
            awaitAnswer(world, subject);

            var probe = new KeycloakProbe(keycloak.url(), FakeKeycloak.SECRET);
            var user = probe.usersWith("ada@kent.example").getFirst();
            assertThat(world.ask(subject)).isEqualTo(user.path("id").asString());
            assertThat(probe.organisationsNamed("kent")).hasSize(1);
            assertThat(probe.isMember(probe.organisationsNamed("kent").getFirst(), user))
                    .isTrue();
        }
    }

    private static void awaitAnswer(World world, String question) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (world.ask(question).isEmpty()) {
            assertThat(Instant.now()).as("the subject is kept").isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
