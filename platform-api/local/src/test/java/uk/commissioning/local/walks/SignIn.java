package uk.commissioning.local.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import uk.commissioning.local.DemonstrationPeople;

/// Keycloak's two pages, as a person goes through them.
final class SignIn {

    private SignIn() {}

    static void as(String person, Page page, URI address) {
        page.navigate(address.toString());
        tellName(person, page);
        tellPassword(DemonstrationPeople.PASSWORD, page);
        page.waitForURL(url -> URI.create(url).getPort() == address.getPort());
    }

    static void tellName(String person, Page page) {
        page.getByLabel("Username or email").fill(person);
        submit(page);
    }

    static void tellPassword(String password, Page page) {
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        submit(page);
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"))
                .click();
    }
}
