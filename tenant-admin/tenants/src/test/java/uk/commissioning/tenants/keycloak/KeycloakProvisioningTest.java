package uk.commissioning.tenants.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static uk.commissioning.tenants.keycloak.KeycloakProvisioningContract.council;
import static uk.commissioning.tenants.keycloak.KeycloakProvisioningContract.invited;
import static uk.commissioning.tenants.keycloak.KeycloakProvisioningContract.key;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.kernel.outbox.RefusedForGood;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;

/// The contract over the fake, and what only a fake can do: fail, be silent, take tokens back.
class KeycloakProvisioningTest implements KeycloakProvisioningContract {

    private final TenantId council = new TenantId(Ids.next());
    private final KeptInMemory people = new KeptInMemory(new ConcurrentHashMap<>());
    private final MovableClock clock = new MovableClock();
    private FakeKeycloak keycloak;

    @BeforeEach
    void begin() {
        keycloak = new FakeKeycloak();
    }

    @AfterEach
    void end() {
        keycloak.close();
    }

    @Override
    public URI url() {
        return keycloak.url();
    }

    @Override
    public String secret() {
        return FakeKeycloak.SECRET;
    }

    @Override
    public KeptInMemory people() {
        return people;
    }

    @Test
    void it_receives_what_concerns_keycloak() {
        assertThat(provisioning(false).types())
                .containsExactlyInAnyOrder("council.planned", "council.renamed", "person.invited");
    }

    @Test
    void one_token_serves_until_shortly_before_it_ends() {
        var provisioning = provisioning(Duration.ofSeconds(10));

        provisioning.receive(planned()).block(LIMIT);
        clock.pass(Duration.ofSeconds(269));
        provisioning.receive(planned()).block(LIMIT);
        assertThat(keycloak.tokensGiven).hasValue(1);

        clock.pass(Duration.ofSeconds(1));
        provisioning.receive(planned()).block(LIMIT);
        assertThat(keycloak.tokensGiven).hasValue(2);
    }

    @Test
    void a_token_that_keycloak_takes_back_is_asked_for_again_at_the_next_delivery() {
        var provisioning = provisioning(Duration.ofSeconds(10));
        provisioning.receive(planned()).block(LIMIT);
        keycloak.takeTokensBack();

        assertThat(failure(provisioning))
                .hasMessage("Keycloak answered 401 to GET /organizations?briefRepresentation=false&q={query}");
        provisioning.receive(planned()).block(LIMIT);
        assertThat(keycloak.tokensGiven).hasValue(2);
    }

    @Test
    void a_wrong_secret_is_a_failure_that_does_not_show_it() {
        var settings = new KeycloakSettings(keycloak.url(), "commissioning", "wrong-secret", false);
        var provisioning = KeycloakConfiguration.provisioning(settings, clock, Duration.ofSeconds(10), people);

        assertThat(failure(provisioning))
                .hasMessage("Keycloak answered 401 to POST /realms/{realm}/protocol/openid-connect/token");
        assertThat(settings.toString()).doesNotContain("wrong-secret");
    }

    @Test
    void failures_tell_no_name_and_no_address() {
        deliver(planned());
        keycloak.failingWith = 503;

        var failure =
                catchThrowable(() -> deliver(invited(council, Ids.next(), "Ada Secret", "ada.secret@kent.example")));

        assertThat(failure).isInstanceOf(KeycloakFailure.class).hasNoCause();
        assertThat(failure).hasMessage("Keycloak answered 503 to GET /users?exact=true&max=2&email={email}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 422})
    void what_keycloak_will_never_take_is_refused_for_good_and_the_rest_is_tried_again(int never) {
        keycloak.failingWith = never;
        assertThat(catchThrowable(() -> deliver(planned())))
                .isInstanceOf(RefusedForGood.class)
                .hasMessageStartingWith("Keycloak answered " + never + " to GET /organizations");

        for (var later : new int[] {401, 403, 404, 429, 500, 503}) {
            keycloak.failingWith = later;
            assertThat(catchThrowable(() -> deliver(planned()))).isInstanceOf(KeycloakFailure.class);
        }
    }

    @Test
    void a_client_that_keycloak_does_not_know_is_no_fault_of_the_message() {
        assertThat(KeycloakFailure.withoutToken("POST token", 400).isForGood()).isFalse();
    }

    @Test
    void a_silent_keycloak_is_waited_for_only_so_long() {
        keycloak.silent = true;

        assertThat(failure(provisioning(Duration.ofMillis(300))))
                .hasMessageContaining("did not answer GET /organizations")
                .hasNoCause();
    }

    @Test
    void an_absent_keycloak_is_a_failure_for_the_outbox() {
        var settings = new KeycloakSettings(URI.create("http://localhost:1"), "commissioning", "x", false);
        var provisioning = KeycloakConfiguration.provisioning(settings, clock, Duration.ofSeconds(10), people);

        assertThat(failure(provisioning)).hasMessageContaining("did not answer");
    }

    @Test
    void a_person_whose_council_has_no_organisation_yet_is_delivered_again_later() {
        var invitation = invited(council, Ids.next(), "Ada Example", "ada@kent.example");

        assertThat(catchThrowable(() -> deliver(invitation))).hasMessage("The council has no organisation yet");
        assertThat(people.kept()).isEmpty();

        deliver(planned());
        deliver(invitation);
        assertThat(people.kept()).hasSize(1);
    }

    @Test
    void invitations_go_out_only_where_that_is_switched_on_and_after_everything_else() {
        deliver(planned());
        deliver(invited(council, Ids.next(), "Ada Example", "ada@kent.example"));
        assertThat(keycloak.asked).noneMatch(call -> call.endsWith("/execute-actions-email"));

        provisioning(true)
                .receive(invited(council, Ids.next(), "Ada Example", "ada@kent.example"))
                .block(LIMIT);
        assertThat(keycloak.asked.getLast()).startsWith("PUT /users/").endsWith("/execute-actions-email");
    }

    private KeycloakProvisioning provisioning(Duration patience) {
        var settings = new KeycloakSettings(keycloak.url(), "commissioning", FakeKeycloak.SECRET, false);
        return KeycloakConfiguration.provisioning(settings, clock, patience, people);
    }

    private Throwable failure(KeycloakProvisioning provisioning) {
        return catchThrowable(() -> provisioning.receive(planned()).block(LIMIT));
    }

    private Receiver.Delivery planned() {
        return council(council, "council.planned", key(council), "Kent");
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
