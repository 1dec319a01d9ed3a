package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page owes every person (A12): at a desk and on a phone axe finds nothing, and nothing runs off the edge.
/// With `-Dpages.pictures=DIR` it also leaves pictures of what it saw.
final class Sound {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String VIOLATIONS = """
            async tags => (await axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations
                .flatMap(rule => rule.nodes.map(node => rule.help + ': ' + node.html))""";
    private static final int DESK = 1280;
    private static final int PHONE = 320;
    private static final int HEIGHT = 900;
    private static final @Nullable String PICTURES = System.getProperty("pages.pictures");

    private static int number;

    private Sound() {}

    static void check(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            picture(page, width);
            assertThat(width(page)).as("Width of %s", page.url()).isLessThanOrEqualTo(width);
            assertThat(violations(page)).as("%s at %d px", page.url(), width).isEmpty();
        }
        assertThat(page.locator("h1").count()).as("Headings of %s", page.url()).isEqualTo(1);
    }

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        return (List<String>) page.evaluate(VIOLATIONS, WCAG_2_2_AA);
    }

    private static void picture(Page page, int width) {
        if (PICTURES == null) return;
        number++;
        var name = "%03d-%s-%d.png".formatted(number, page.title().replaceAll("[^A-Za-z0-9]+", "_"), width);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name)).setFullPage(true));
    }
}
