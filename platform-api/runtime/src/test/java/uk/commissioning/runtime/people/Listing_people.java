package uk.commissioning.runtime.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.pages.RunningPages;

class Listing_people {

    private static final RunningPages RUNNING = new RunningPages();
    private static final UUID KENT = RUNNING.council("kent", "Kent", "LIVE");
    private static final UUID ADMINISTRATOR = RUNNING.person(KENT, "Zed", Role.TENANT_ADMIN);

    @AfterAll
    static void stop() {
        RUNNING.close();
    }

    @Test
    void goes_by_name_in_pages_and_shows_each_person_once() {
        for (var name : new String[] {"bob", "Ann", "ann", "Cleo", "Bob"})
            RUNNING.joins(UUID.randomUUID(), KENT, name, Role.FINANCE);
        var other = RUNNING.council("devon", "Devon", "LIVE");
        RUNNING.person(other, "Aaron of Devon", Role.TENANT_ADMIN);

        var names = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var list = new JsonMapper()
                    .readTree(RunningPages.text(RUNNING.as(ADMINISTRATOR)
                            .get()
                            .uri("/api/councils/kent/people?limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .returnResult()
                            .getResponseBodyContent()));
            assertThat(list.get("items").size()).isLessThanOrEqualTo(2);
            list.get("items")
                    .forEach(item -> names.add(item.get("name").asString().toLowerCase()));
            next = list.get("next").isNull() ? null : list.get("next").asString();
        }

        assertThat(names).containsExactly("ann", "ann", "bob", "bob", "cleo", "zed");
    }

    @Test
    void is_for_administrators_and_auditors() {
        for (var role : Role.values()) {
            if (!role.isGrantedByCouncils()) continue;
            var status = RUNNING.as(RUNNING.person(KENT, "Reader " + role, role))
                    .get()
                    .uri("/api/councils/kent/people")
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
            assertThat(status).as(role.name()).isEqualTo(role == Role.TENANT_ADMIN || role == Role.AUDITOR ? 200 : 403);
        }
    }
}
