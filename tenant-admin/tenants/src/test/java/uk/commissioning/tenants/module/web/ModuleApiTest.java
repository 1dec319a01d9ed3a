package uk.commissioning.tenants.module.web;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.commissioning.tenants.Site;
import uk.commissioning.tenants.module.ThreeModules;

/// `/api/admin/councils/{council}/modules` and the first administrator's endpoint.
class ModuleApiTest {

    private static final String KENT = "/api/admin/councils/kent";

    private static Site site;

    @BeforeAll
    static void begin() {
        site = Site.with(ThreeModules.class);
        site.post("/api/admin/councils", "{\"key\": \"kent\", \"name\": \"Kent\", \"state\": \"LIVE\"}")
                .expectStatus()
                .isCreated();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void modules_are_simulated_switched_and_listed() {
        site.post(KENT + "/modules/simulation", "{\"enable\": [\"roof\"]}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.possible")
                .isEqualTo(true)
                .jsonPath("$.steps[0]")
                .isEqualTo(Map.of("action", "ENABLE", "module", "base", "title", "The base", "requiredBy", "The roof"))
                .jsonPath("$.steps[1].module")
                .isEqualTo("roof")
                .jsonPath("$.errors")
                .isEqualTo(List.of());

        site.patch(KENT + "/modules", "\"1\"", "{\"enable\": [\"roof\"]}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.items[?(@.enabled==true)].id")
                .isEqualTo(List.of("base", "roof"));

        site.post(KENT + "/modules/simulation", "{\"enable\": [\"cellar\"], \"disable\": [\"base\"]}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.possible")
                .isEqualTo(false)
                .jsonPath("$.steps")
                .isEqualTo(List.of())
                .jsonPath("$.errors[*].code")
                .isEqualTo(List.of("module-not-installed", "module-still-needed"))
                .jsonPath("$.errors[1].message")
                .isEqualTo("The base is needed by The roof. Disable these too, or leave it enabled.");

        site.put(KENT + "/modules/roof", "\"2\"", "{\"enabled\": false}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.enabled==true)].id")
                .isEqualTo(List.of("base"));
        site.get(KENT + "/modules")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[2].requires")
                .isEqualTo(List.of("base"));
        site.get(KENT).expectBody().jsonPath("$.modules").isEqualTo(List.of("base"));
    }

    @Test
    void a_change_is_said_in_full_and_for_a_version() {
        site.put(KENT + "/modules/garden", "\"1\"", "{}")
                .expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.fields")
                .isEqualTo(List.of("enabled field-required"));
        site.post(KENT + "/modules/simulation", "{\"enable\": [null]}")
                .expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.fields")
                .isEqualTo(List.of("enable field-required"));
        site.client
                .patch()
                .uri(KENT + "/modules")
                .header("Content-Type", "application/json")
                .bodyValue("{\"enable\": [\"garden\"]}")
                .exchange()
                .expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("version-required");
    }

    @Test
    void the_first_administrator_is_appointed_once() {
        site.post(KENT + "/first-administrator", "{\"name\": \"\", \"email\": \"nobody\"}")
                .expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.fields")
                .isEqualTo(List.of("name name-required", "email email-not-accepted"));
        site.post(KENT + "/first-administrator", "{\"name\": \"Ada Example\", \"email\": \"ada@kent.example\"}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.personId")
                .isNotEmpty();
        site.post(KENT + "/first-administrator", "{\"name\": \"Bea Example\", \"email\": \"bea@kent.example\"}")
                .expectStatus()
                .isEqualTo(Site.REFUSED)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("first-administrator-appointed");
    }
}
