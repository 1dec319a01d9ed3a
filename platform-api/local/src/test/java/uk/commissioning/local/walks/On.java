package uk.commissioning.local.walks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// What a person does and sees on a page: by the words on it, never by its markup's inner names.
final class On {

    private On() {}

    static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    /// Everything between header and footer, as it can be read.
    static String text(Page page) {
        return page.locator("main").innerText();
    }

    static void follow(Page page, String link) {
        link(page, link).first().click();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// A button, or a link that looks like one.
    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    static void tick(Page page, String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    static void choose(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    }

    /// The problems in the box at the top.
    static List<String> problems(Page page) {
        return page.locator(".govuk-error-summary__list li").allInnerTexts();
    }

    static String success(Page page) {
        return page.locator(".govuk-notification-banner--success p").innerText();
    }

    /// The rows of the one table on the page, cell by cell.
    static List<List<String>> rows(Page page) {
        return page.locator("main tbody tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts().stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /// The file that a link brings.
    static String download(Page page, String link) {
        return read(() -> page.waitForDownload(() -> follow(page, link)).path());
    }

    private static String read(Supplier<Path> file) {
        try {
            return Files.readString(file.get(), StandardCharsets.UTF_8);
        } catch (java.io.IOException gone) {
            throw new AssertionError("The file that was downloaded cannot be read", gone);
        }
    }
}
