package uk.commissioning.tenants.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;

/// What provisioning does to any Keycloak (A5). Every delivery may come twice.
interface KeycloakProvisioningContract {

    Duration LIMIT = Duration.ofSeconds(30);

    URI url();

    String secret();

    @Test
    default void a_planned_council_gets_an_organisation_once() {
        var council = new TenantId(Ids.next());
        var key = key(council);
        var planned = council(council, "council.planned", key, "Kent & Sons Council");

        deliver(planned);
        deliver(planned);

        var found = probe().organisationsNamed(key);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path("alias").asString()).isEqualTo(key);
        assertThat(found.getFirst().path("enabled").asBoolean()).isTrue();
        assertThat(found.getFirst().path("description").asString()).isEqualTo("Kent & Sons Council");
        assertThat(found.getFirst().at("/attributes/council/0").asString()).isEqualTo(council.toString());
    }

    @Test
    default void a_renamed_council_keeps_its_organisation_under_the_new_name() {
        var council = new TenantId(Ids.next());
        var key = key(council);
        deliver(council(council, "council.planned", key, "Old name"));

        deliver(council(council, "council.renamed", key, "New name"));

        var found = probe().organisationsNamed(key);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path("description").asString()).isEqualTo("New name");
    }

    @Test
    default void an_organisation_that_was_made_by_hand_becomes_the_councils() {
        var council = new TenantId(Ids.next());
        var key = key(council);
        probe().create("/organizations", "{\"name\":\"%s\",\"alias\":\"%s\",\"enabled\":true}".formatted(key, key));

        deliver(council(council, "council.planned", key, "Kent"));

        var found = probe().organisationsNamed(key);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().at("/attributes/council/0").asString()).isEqualTo(council.toString());
    }

    @Test
    default void an_invited_person_gets_a_user_and_joins_the_organisation_once() {
        var council = new TenantId(Ids.next());
        deliver(council(council, "council.planned", key(council), "Kent"));
        var person = Ids.next();
        var email = "ada.o-brien+%s@kent.example".formatted(key(council));

        deliver(invited(council, person, "Ada de O’Brien", email));
        deliver(invited(council, person, "Ada de O’Brien", email));

        var users = probe().usersWith(email);
        assertThat(users).hasSize(1);
        var user = users.getFirst();
        assertThat(user.path("username").asString()).isEqualTo(email);
        assertThat(user.path("firstName").asString()).isEqualTo("Ada de");
        assertThat(user.path("lastName").asString()).isEqualTo("O’Brien");
        assertThat(user.path("enabled").asBoolean()).isTrue();
        assertThat(user.at("/requiredActions/0").asString()).isEqualTo("UPDATE_PASSWORD");
        assertThat(probe().isMember(probe().organisationsNamed(key(council)).getFirst(), user))
                .isTrue();
        assertThat(people().kept())
                .containsEntry(person, UUID.fromString(user.path("id").asString()));
    }

    @Test
    default void somebody_who_is_there_already_stays_as_they_are_and_joins_a_second_council() {
        var first = new TenantId(Ids.next());
        var second = new TenantId(Ids.next());
        deliver(council(first, "council.planned", key(first), "First"));
        deliver(council(second, "council.planned", key(second), "Second"));
        var email = "bea.%s@kent.example".formatted(key(first));
        deliver(invited(first, Ids.next(), "Bea Example", email));

        var person = Ids.next();
        deliver(invited(second, person, "Beatrice Otherwise", email));

        var users = probe().usersWith(email);
        assertThat(users).hasSize(1);
        assertThat(users.getFirst().path("firstName").asString()).isEqualTo("Bea");
        assertThat(probe().isMember(probe().organisationsNamed(key(first)).getFirst(), users.getFirst()))
                .isTrue();
        assertThat(probe().isMember(probe().organisationsNamed(key(second)).getFirst(), users.getFirst()))
                .isTrue();
        assertThat(people().kept()).containsKey(person);
    }

    @Test
    default void signs_that_keycloak_does_not_take_do_not_stop_an_invitation() {
        var council = new TenantId(Ids.next());
        deliver(council(council, "council.planned", key(council), "Kent"));
        var person = Ids.next();
        var email = "o'brien.%s@kent.example".formatted(key(council));

        deliver(invited(council, person, "Ada (Finance) O'Brien & Sons?", email));

        var user = probe().usersWith(email).getFirst();
        assertThat(user.path("username").asString()).isEqualTo(person.toString());
        assertThat(user.path("firstName").asString()).isEqualTo("Ada Finance O'Brien");
        assertThat(user.path("lastName").asString()).isEqualTo("Sons");
    }

    KeptInMemory people();

    default KeycloakProvisioning provisioning(boolean invitationsByEmail) {
        var settings = new KeycloakSettings(url(), "commissioning", secret(), invitationsByEmail);
        return KeycloakConfiguration.provisioning(settings, Clock.systemUTC(), Duration.ofSeconds(10), people());
    }

    default void deliver(Receiver.Delivery delivery) {
        provisioning(false).receive(delivery).block(LIMIT);
    }

    default KeycloakProbe probe() {
        return new KeycloakProbe(url(), secret());
    }

    static String key(TenantId council) {
        return "c" + council.toString().substring(0, 36).replace("-", "");
    }

    static Receiver.Delivery council(TenantId council, String type, String key, String name) {
        var message = new Message(type, council.value(), Map.of("key", key, "name", name));
        return new Receiver.Delivery(council, Ids.next(), message);
    }

    static Receiver.Delivery invited(TenantId council, UUID person, String name, String email) {
        var payload = Map.of("personId", person.toString(), "name", name, "email", email);
        return new Receiver.Delivery(council, Ids.next(), new Message("person.invited", person, payload));
    }

    /// Subjects kept in memory.
    record KeptInMemory(Map<UUID, UUID> kept) implements ProvisionedPeople {

        @Override
        public Mono<Void> keep(TenantId council, UUID person, UUID subject) {
            return Mono.fromRunnable(() -> kept.putIfAbsent(person, subject));
        }
    }
}
