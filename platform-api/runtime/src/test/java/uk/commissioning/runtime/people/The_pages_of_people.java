package uk.commissioning.runtime.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class The_pages_of_people {

    private static final String HOSTILE = "Eve <b onclick=\"x\">&\"'</b>";
    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent County Council", "LIVE");
    private static final UUID ADMINISTRATOR = RUNNING.person(KENT, "Ada Administrator", Role.TENANT_ADMIN);

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void list_everybody_and_let_no_markup_through() {
        RUNNING.joins(UUID.randomUUID(), KENT, HOSTILE, Role.FINANCE, Role.AUDITOR, Role.SECTION_151_OFFICER);
        RUNNING.joins(UUID.randomUUID(), KENT, "No Roles");

        var page = RUNNING.page(ADMINISTRATOR, "/councils/kent/people", "people");

        assertThat(page)
                .contains(
                        "Ada Administrator", "Section 151 officer", "No roles", "Invite a person", "Eve &lt;b onclick=")
                .doesNotContain("<b onclick");
    }

    @Test
    void invite_somebody_with_a_form_and_say_so() {
        assertThat(RUNNING.page(ADMINISTRATOR, "/councils/kent/people/new", "invite"))
                .contains("name=\"_csrf\" value=\"form-token\"", "action=\"/councils/kent/people?once=");

        sent(
                        "/councils/kent/people?once=k1",
                        "name",
                        "Nora New",
                        "email",
                        "nora@kent.gov.uk",
                        "roles",
                        "FINANCE",
                        "roles",
                        "AUDITOR")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/councils/kent/people?done=invited");
        sent(
                        "/councils/kent/people?once=k1",
                        "name",
                        "Nora New",
                        "email",
                        "nora@kent.gov.uk",
                        "roles",
                        "FINANCE",
                        "roles",
                        "AUDITOR")
                .expectStatus()
                .isSeeOther();

        assertThat(RUNNING.database().ask("select count(*) from platform.person where email = 'nora@kent.gov.uk'"))
                .isEqualTo("1");
        assertThat(RUNNING.page(ADMINISTRATOR, "/councils/kent/people?done=invited", "people-invited"))
                .contains("The person has been added.");
    }

    @Test
    void show_a_refused_form_again_with_what_was_typed_and_what_is_wrong() {
        var page = html(sent("/councils/kent/people", "name", HOSTILE, "email", "nobody", "roles", "FINANCE")
                .expectStatus()
                .isEqualTo(422));
        RunningPages.keep(page, "invite-refused");

        assertThat(page)
                .contains(
                        "<title>Error: Invite a person",
                        "href=\"#email\"",
                        "Enter an email address in the correct format",
                        "value=\"nobody\"",
                        "value=\"FINANCE\" checked")
                .doesNotContain("<b onclick");
    }

    @Test
    void point_to_the_address_when_it_is_known_already() {
        RUNNING.database()
                .run(
                        "insert into platform.person (tenant_id, id, name, email) values ('%s', gen_random_uuid(), 'K', 'known@kent.gov.uk')"
                                .formatted(KENT));

        assertThat(html(sent("/councils/kent/people", "name", "K", "email", "known@kent.gov.uk", "roles", "FINANCE")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("href=\"#email\"", "already among this council’s people");
    }

    @Test
    void change_a_person_and_refuse_a_lost_update() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Carla Change", Role.FINANCE);
        var path = "/councils/kent/people/" + person;
        assertThat(RUNNING.page(ADMINISTRATOR, path, "person"))
                .contains("name=\"version\" value=\"1\"", "value=\"FINANCE\" checked");

        sent(path, "version", "1", "name", "Carla Changed", "roles", "EVALUATOR")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", path + "?done=changed");
        var lost = html(sent(path, "version", "1", "name", "Lost", "roles", "AUDITOR")
                .expectStatus()
                .isEqualTo(409));
        RunningPages.keep(lost, "person-lost-update");

        assertThat(lost).contains("Somebody else changed this after you opened it");
        assertThat(RUNNING.database().ask("select name from platform.person where id = '%s'".formatted(person)))
                .isEqualTo("Carla Changed");
        assertThat(RUNNING.page(ADMINISTRATOR, path + "?done=changed", "person-changed"))
                .contains("The changes have been saved.");
    }

    @Test
    void ask_before_they_take_all_roles_away() {
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Remy Remove", Role.FINANCE, Role.AUDITOR);
        var path = "/councils/kent/people/" + person;
        assertThat(RUNNING.page(ADMINISTRATOR, path + "/remove", "person-remove"))
                .contains("Take all roles away from Remy Remove?");

        sent(path + "/remove", "version", "1").expectStatus().isSeeOther();

        assertThat(RUNNING.page(ADMINISTRATOR, path, "person-no-roles"))
                .contains("None: this person cannot open the council");
    }

    @Test
    void tell_the_last_administrator_why_not() {
        var lonely = RUNNING.council("lonely", "Lonely", "LIVE");
        var subject = UUID.randomUUID();
        var person = RUNNING.joins(subject, lonely, "Lone", Role.TENANT_ADMIN);

        var page = html(sentBy(subject, "/councils/lonely/people/" + person + "/remove", "version", "1")
                .expectStatus()
                .isEqualTo(409));
        RunningPages.keep(page, "person-last-administrator");

        assertThat(page).contains("This is the council’s last administrator.");
    }

    @Test
    void are_closed_to_those_who_may_not_use_them() {
        var officer = RUNNING.person(KENT, "Otto Officer", Role.PLACEMENT_OFFICER);
        var auditor = RUNNING.person(KENT, "Audrey Auditor", Role.AUDITOR);

        assertThat(RUNNING.page(officer, "/councils/kent/people", "forbidden"))
                .contains("You cannot do this", "see the council’s people");
        assertThat(RUNNING.page(auditor, "/councils/kent/people", "people-auditor"))
                .doesNotContain("Invite a person");
        assertThat(RUNNING.page(auditor, "/councils/kent/people/new", "forbidden"))
                .contains("You cannot do this");
        var person = RUNNING.joins(UUID.randomUUID(), KENT, "Pia Person", Role.FINANCE);
        assertThat(RUNNING.page(auditor, "/councils/kent/people/" + person + "/remove", "forbidden"))
                .contains("You cannot do this");
        sentBy(auditor, "/councils/kent/people", "name", "X", "email", "x@kent.gov.uk", "roles", "FINANCE")
                .expectStatus()
                .isForbidden();
    }

    private static WebTestClient.ResponseSpec sent(String path, String... fields) {
        return sentBy(ADMINISTRATOR, path, fields);
    }

    private static WebTestClient.ResponseSpec sentBy(UUID person, String path, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) form.add(fields[at], fields[at + 1]);
        return RUNNING.as(person, "Alexandra Featherstone")
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .bodyValue(form)
                .exchange();
    }

    private static String html(WebTestClient.ResponseSpec answer) {
        return RunningPages.text(answer.expectBody().returnResult().getResponseBodyContent())
                .replace("&#39;", "'");
    }
}
