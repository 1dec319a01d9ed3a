package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.commissioning.local.DemonstrationPeople;

@ExtendWith(InABrowser.class)
class Signing_in_and_out_Test {

    @Test
    void asks_for_the_name_and_on_another_page_for_the_password(Walk walk) {
        var page = walk.stranger(walk.platform());

        assertThat(page.url()).startsWith(walk.machine().keycloakUrl().toString());
        assertThat(page.locator("input[type=password]:visible").count()).isZero();
        SignIn.tellName("kent.placements", page);
        SignIn.tellPassword(DemonstrationPeople.PASSWORD, page);

        assertThat(page.url()).isEqualTo(walk.platform() + "/councils/kent");
        assertThat(On.heading(page)).isEqualTo("Kent County Council");
        assertThat(page.locator("header").innerText()).contains("Priya Shah");
    }

    @Test
    void lets_nobody_in_with_a_wrong_password(Walk walk) {
        var page = walk.stranger(walk.platform());

        SignIn.tellName("kent.panel", page);
        SignIn.tellPassword("guessed", page);

        assertThat(page.url()).startsWith(walk.machine().keycloakUrl().toString());
        page.getByText(Pattern.compile("Invalid .*password")).waitFor();
    }

    @Test
    void leads_to_the_page_that_was_asked_for(Walk walk) {
        var wanted = walk.platform().resolve("/councils/kent/inmss/overview?on=2025-06-30");
        var page = walk.stranger(wanted);

        SignIn.tellName("kent.contracts", page);
        SignIn.tellPassword(DemonstrationPeople.PASSWORD, page);

        assertThat(page.url()).isEqualTo(wanted.toString());
        assertThat(On.heading(page)).contains("Market overview");
    }

    @Test
    void offers_a_person_of_two_councils_these_two(Walk walk) {
        var page = walk.as("two.councils", "/");

        assertThat(On.heading(page)).isEqualTo("Choose a council");
        assertThat(page.locator("main li h2").allInnerTexts()).containsExactly("Kent County Council", "Medway Council");
        On.follow(page, "Medway Council");
        assertThat(On.heading(page)).isEqualTo("Medway Council");

        On.follow(page, "Change council");
        On.follow(page, "Kent County Council");
        assertThat(On.heading(page)).isEqualTo("Kent County Council");
    }

    @Test
    void tells_a_person_without_a_council_what_to_do(Walk walk) {
        var page = walk.as("no.council", "/");

        assertThat(On.heading(page)).isEqualTo("You have no role in any council yet");
        assertThat(On.text(page)).contains("Ask the administrator of your council to invite you");
        assertThat(page.locator("nav[aria-label=Menu]").count()).isZero();
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak(Walk walk) {
        var page = walk.stranger(walk.platform());
        SignIn.as("kent.evaluator", page, walk.platform());
        var cookies = page.context().cookies();

        On.press(page, "Sign out");

        assertThat(On.heading(page)).isEqualTo("You have signed out");
        page.navigate(walk.platform().toString());
        assertThat(page.getByLabel("Username or email").isVisible()).isTrue();

        page.context().addCookies(cookies);
        page.navigate(walk.platform().resolve("/councils/kent").toString());
        assertThat(page.getByLabel("Username or email").isVisible()).isTrue();
    }

    @Test
    void an_operator_and_a_person_of_a_council_work_side_by_side_in_one_browser(Walk walk) {
        var councils = walk.stranger(walk.platform());
        SignIn.as("kent.finance", councils, walk.platform());
        councils.context()
                .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("KEYCLOAK.*|AUTH_SESSION.*")));
        var administration = councils.context().newPage();

        SignIn.as(Walk.OPERATOR, administration, walk.admin());

        assertThat(On.heading(administration)).isEqualTo("Councils");
        councils.reload();
        assertThat(On.heading(councils)).isEqualTo("Kent County Council");
        assertThat(councils.locator("header").innerText()).contains("Grace Adeyemi");
    }
}
