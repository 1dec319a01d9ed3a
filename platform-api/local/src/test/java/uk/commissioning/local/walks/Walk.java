package uk.commissioning.local.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.commissioning.local.OneMachine;
import uk.commissioning.local.SharedMachine;

/// What one test does in the browser: a window of its own for each person, all closed at the end. A person signs in
/// once for all tests; whoever walks through signing in or out begins as a stranger.
final class Walk implements AutoCloseable {

    static final String OPERATOR = "operator";

    private static final String LOCALE = "en-GB";
    private static final double PATIENCE_MILLIS = 20_000;
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private final OneMachine machine = SharedMachine.get();
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    URI platform() {
        return machine.platformUrl();
    }

    URI admin() {
        return machine.adminUrl();
    }

    OneMachine machine() {
        return machine;
    }

    /// A window of this person, signed in, showing this page. The operator's is one of the administration.
    Page as(String person, String path) {
        var page = window(options().setStorageState(state(person)));
        page.navigate(home(person).resolve(path).toString());
        return page;
    }

    /// The same in a browser that runs no script.
    Page withoutScripts(String person, String path) {
        var page = window(options().setStorageState(state(person)).setJavaScriptEnabled(false));
        page.navigate(home(person).resolve(path).toString());
        return page;
    }

    /// A window of somebody whom nobody knows yet.
    Page stranger(URI address) {
        var page = window(options());
        page.navigate(address.toString());
        return page;
    }

    private String state(String person) {
        return SIGNED_IN.computeIfAbsent(person, _ -> {
            var page = window(options());
            SignIn.as(person, page, home(person));
            return page.context().storageState();
        });
    }

    private URI home(String person) {
        return person.equals(OPERATOR) ? admin() : platform();
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale(LOCALE).setViewportSize(1280, 900);
    }

    private Page window(Browser.NewContextOptions options) {
        var window = Chromium.get().newContext(options);
        window.setDefaultTimeout(PATIENCE_MILLIS);
        windows.add(window);
        var page = window.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        return page;
    }

    void leavePictures(Path folder, String name) {
        var title = name.replaceAll("[^A-Za-z0-9]+", "_");
        for (var window : windows) {
            var file = folder.resolve("%s-%d.png".formatted(title, windows.indexOf(window)));
            window.pages()
                    .getLast()
                    .screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /// No page may have broken its own content policy or stopped in a script.
    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }
}
