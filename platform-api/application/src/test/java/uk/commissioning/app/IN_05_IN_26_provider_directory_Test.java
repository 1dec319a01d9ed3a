package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.permission.Role;

/// IN-05 and IN-26 through the import files and the API: who is on a lot and until when, and what registers say of a
/// school on a day.
class IN_05_IN_26_provider_directory_Test {

    private static final String COUNCIL = "directory";
    private static final String OTHER = "directory-too";
    private static final int URN = 930_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final ImportsOf IMPORTS = new ImportsOf(World.RUNNING, COUNCIL);
    private static final String FACTS_HEADER =
            ImportFiles.PROVIDERS_HEADER.strip() + ",lsoa,capacity,age_from,age_to,section41_from\n";

    @BeforeAll
    static void two_councils_share_the_directory() {
        World.RUNNING.council(COUNCIL);
        World.RUNNING.council(OTHER);
        IMPORTS.store(
                "providers",
                FACTS_HEADER
                        + "Larch Schools Limited,,93000000,,,Larch School,%d,INDEPENDENT_SPECIAL_SCHOOL,E07000105,,E01024001,60,5,16,2026-09-01\n"
                                .formatted(URN)
                        + "Larch Schools Limited,,93000000,,,Larch Annexe,%d,INDEPENDENT_SPECIAL_SCHOOL,E07000105,,,,,,\n"
                                .formatted(URN + 1));
        IMPORTS.store("agreements", agreement("2030-08-31"));
        IMPORTS.store(
                "memberships",
                ImportFiles.MEMBERSHIPS_HEADER
                        + "OPEN-1,A,%d,2026-09-01,\n".formatted(URN)
                        + "OPEN-1,A,%d,2027-03-01,\n".formatted(URN + 1));
    }

    @Test
    void IN_05_who_joins_later_is_a_member_from_its_award_to_the_end_of_the_framework() {
        var memberships = provider(COUNCIL).at("/council/memberships");

        assertThat(memberships)
                .extracting(one ->
                        one.get("site").asString() + " " + one.get("from").asString() + " "
                                + one.get("to").asString().substring(4))
                .containsExactly("Larch Annexe 2027-03-01 -08-31", "Larch School 2026-09-01 -08-31");
    }

    @Test
    void IN_05_and_is_extended_with_the_framework_and_never_beyond_it() {
        var staged = IMPORTS.bring("agreements", agreement("2031-08-31"));
        IMPORTS.accept("agreements", staged.get("id").asString());

        assertThat(provider(COUNCIL).at("/council/memberships"))
                .extracting(one -> one.get("to").asString())
                .containsExactly("2031-08-31", "2031-08-31");
        IMPORTS.store(
                "memberships",
                ImportFiles.MEMBERSHIPS_HEADER + "OPEN-1,A,%d,2027-03-01,2031-09-01\n".formatted(URN + 1));
        assertThat(provider(COUNCIL).at("/council/memberships"))
                .extracting(one -> one.get("to").asString())
                .containsExactly("2031-08-31", "2031-08-31");
    }

    @Test
    void IN_26_a_school_is_told_as_it_is_on_the_day_with_what_was_told_before() {
        var before = site("2026-08-31");
        var after = site("2026-09-01");

        assertThat(before.at("/facts/section41Approved").asBoolean()).isFalse();
        assertThat(after.at("/facts/section41Approved").asBoolean()).isTrue();
        assertThat(after.at("/facts/capacity").asInt()).isEqualTo(60);
        assertThat(after.at("/facts/ageFrom").asInt()).isEqualTo(5);
        assertThat(after.at("/facts/ageTo").asInt()).isEqualTo(16);
        assertThat(after.at("/facts/lsoa").asString()).isEqualTo("E01024001");
        assertThat(before.get("history")).hasSameSizeAs(after.get("history")).hasSize(5);
        assertThat(after.at("/urn").asString()).isEqualTo(Integer.toString(URN));
    }

    @Test
    void IN_26_what_the_directory_knows_stays_whatever_another_councils_file_says() {
        var brought = new ImportsOf(World.RUNNING, OTHER)
                .bring(
                        "providers",
                        FACTS_HEADER
                                + "Larch Schools Limited,,93000000,,,Larch School,%d,INDEPENDENT_SPECIAL_SCHOOL,E07000105,,,90,,,\n"
                                        .formatted(URN));

        assertThat(brought.toString()).contains("provider-kept-as-known");
        assertThat(site("2026-09-01").at("/facts/capacity").asInt()).isEqualTo(60);
        assertThat(answer(OTHER, "core/providers?number=93000000").at("/items/0/id"))
                .isEqualTo(answer(COUNCIL, "core/providers?number=" + URN).at("/items/0/id"));
        assertThat(provider(OTHER).at("/council/memberships")).isEmpty();
    }

    private static String agreement(String endsOn) {
        return ImportFiles.AGREEMENTS_HEADER
                + "OPEN-1,Open framework,OPEN_FRAMEWORK,2026-01-30,2026-06-24,2026-09-01,%s,A,1\n".formatted(endsOn);
    }

    private static JsonNode provider(String council) {
        var id = answer(council, "core/providers?number=93000000")
                .at("/items/0/id")
                .asString();
        return answer(council, "core/providers/" + UUID.fromString(id));
    }

    private static JsonNode site(String on) {
        for (var site : provider(COUNCIL).get("sites")) {
            if (site.get("name").asString().equals("Larch School")) {
                return answer(COUNCIL, "core/sites/" + site.get("id").asString() + "?on=" + on);
            }
        }
        throw new AssertionError("no such school");
    }

    private static JsonNode answer(String council, String question) {
        var answer = World.RUNNING
                .program(World.RUNNING.council(council).person(Role.EVALUATOR))
                .get("/api/councils/" + council + "/" + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return JSON.readTree(answer.text());
    }
}
