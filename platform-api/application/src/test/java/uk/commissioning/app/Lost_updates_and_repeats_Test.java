package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.testing.edge.Answer;
import uk.commissioning.testing.edge.Call;
import uk.commissioning.testing.edge.Visitor;

/// A13 at the real endpoints: nobody overwrites what somebody else changed meanwhile, and what is sent twice
/// happens once.
class Lost_updates_and_repeats_Test {

    private static final World WORLD = World.RUNNING;
    private static final World.Council COUNCIL = WORLD.council("twice-over");
    private static final String PEOPLE = "/api/councils/" + COUNCIL.key() + "/people";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Visitor administrator = WORLD.program(COUNCIL.person(Role.TENANT_ADMIN));
    private String person;
    private String email;

    @BeforeEach
    void somebody_is_among_the_people() {
        email = "somebody%d@example.org".formatted(NUMBER.incrementAndGet());
        var invited = invite("new-" + email, email);
        person = invited.header("Location").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"PUT, ''", "DELETE, /roles", "DELETE, /roles/AUDITOR"})
    void a_change_that_names_no_version_is_asked_for_one(String method, String path) {
        unchanged(change(method, path), 428, "version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"0\"", "*", "W/\"1\"", "1", "\"x\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void a_version_that_is_not_the_present_one_changes_nothing(String version) {
        for (var call :
                new Call[] {change("PUT", ""), change("DELETE", "/roles"), change("DELETE", "/roles/AUDITOR")}) {
            unchanged(call.header("If-Match", version), 412, "changed-by-somebody-else");
        }
    }

    @Test
    void of_two_who_read_the_same_the_second_is_told() {
        var read = administrator.get(person).header("ETag").orElseThrow();
        var first = administrator.send(change("PUT", "").header("If-Match", read));

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.header("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).isNotEqualTo(read));
        unchanged(change("PUT", "").header("If-Match", read), 412, "changed-by-somebody-else");
    }

    @Test
    void of_two_forms_opened_at_the_same_time_the_second_shows_what_happened() {
        var browser = WORLD.browser(COUNCIL.person(Role.TENANT_ADMIN));
        var form = Call.of("POST", person.substring("/api".length()))
                .form(Map.of("version", "1", "name", "By form", "roles", "FINANCE"));

        assertThat(browser.send(form).status()).isEqualTo(303);
        var before = Snapshot.of(COUNCIL);
        var second = browser.send(form);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.isPage()).isTrue();
        assertThat(Snapshot.of(COUNCIL)).isEqualTo(before);
    }

    @Test
    void the_same_invitation_under_the_same_key_is_answered_the_same_and_happens_once() {
        var before = Snapshot.of(COUNCIL);

        var again = invite("new-" + email, email);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).hasValue(person);
        assertThat(Snapshot.of(COUNCIL)).isEqualTo(before);
    }

    @Test
    void another_invitation_under_the_same_key_is_refused() {
        unchanged(invitation("new-" + email, "other-" + email), 409, "key-used-for-something-else");
    }

    @Test
    void the_same_file_under_the_same_key_is_one_import() {
        var first = administratorOfFiles().send(file("file-1", "providers", ImportFiles.PROVIDERS_HEADER));
        var again = administratorOfFiles().send(file("file-1", "providers", ImportFiles.PROVIDERS_HEADER));

        assertThat(first.status()).as(first.text()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(imports()).isEqualTo("1");
        Problems.refused(
                administratorOfFiles().send(file("file-1", "providers", ImportFiles.PROVIDERS_HEADER + "x\n")),
                409,
                "key-used-for-something-else");
        Problems.refused(
                administratorOfFiles().send(file("file-1", "agreements", ImportFiles.PROVIDERS_HEADER)),
                409,
                "key-used-for-something-else");
        assertThat(imports()).isEqualTo("1");
    }

    @Test
    void anothers_key_is_another_key() {
        var theirs = WORLD.program(WORLD.council("twice-other").person(Role.TENANT_ADMIN))
                .send(Call.of("POST", "/api/councils/twice-other/people")
                        .header("Idempotency-Key", "new-" + email)
                        .json(body("theirs-" + email)));

        assertThat(theirs.status()).as(theirs.text()).isEqualTo(201);
        assertThat(theirs.header("Location")).isNotEqualTo(Optional.of(person));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_key_out_of_bounds_is_refused(String key) {
        var before = Snapshot.of(COUNCIL);
        Problems.field(
                administrator.send(invitation(key, "bounds-" + email)),
                "Idempotency-Key",
                "idempotency-key-not-accepted");
        assertThat(Snapshot.of(COUNCIL)).isEqualTo(before);
    }

    private void unchanged(Call call, int status, String code) {
        var before = Snapshot.of(COUNCIL);
        Problems.refused(administrator.send(call), status, code);
        assertThat(Snapshot.of(COUNCIL)).isEqualTo(before);
    }

    private Call change(String method, String path) {
        var call = Call.of(method, person + path);
        return method.equals("PUT") ? call.json("{\"name\":\"Changed\",\"roles\":[\"AUDITOR\",\"FINANCE\"]}") : call;
    }

    private Answer invite(String key, String address) {
        var answer = administrator.send(invitation(key, address));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static Call invitation(String key, String address) {
        return Call.of("POST", PEOPLE).header("Idempotency-Key", key).json(body(address));
    }

    private static String body(String address) {
        return "{\"name\":\"Pat Example\",\"email\":\"%s\",\"roles\":[\"AUDITOR\"]}".formatted(address);
    }

    private static Visitor administratorOfFiles() {
        return WORLD.program(COUNCIL.person(Role.COMMISSIONER));
    }

    private static Call file(String key, String kind, String csv) {
        return Call.of("POST", "/api/councils/" + COUNCIL.key() + "/core/imports/" + kind)
                .header("Idempotency-Key", key)
                .csv(csv);
    }

    private static String imports() {
        return WORLD.database().ask("select count(*) from core.import where tenant_id = '%s'".formatted(COUNCIL.id()));
    }
}
