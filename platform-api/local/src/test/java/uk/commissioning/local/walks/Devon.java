package uk.commissioning.local.walks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ways into a reorganisation of Devon that the walks set up for themselves; sent again, each form changes nothing.
final class Devon {

    static final String REORGANISATIONS = "/admin/reorganisations";

    private static final String MAP = "two, version 1";
    private static final List<String> MODULES =
            List.of("Independent and non-maintained special schools", "Alternative provision");
    private static final String NAME = "Devon in two";
    private static final String FILE = IntStream.rangeClosed(40, 47)
            .mapToObj(district -> "E070000%d,%s".formatted(district, district < 44 ? "devon-east" : "devon-west"))
            .collect(Collectors.joining("\n", "area_code,successor\n", "\n"));

    private Devon() {}

    static void divide(Walk walk, Page page) {
        var list = page.url();
        page.navigate(list + "/new");
        On.fill(page, "Name", NAME);
        On.fill(page, "Key in addresses", "walked-devon");
        On.fill(page, "Vesting day", "2099-04-01");
        On.tick(page, "Devon County Council");
        On.fill(page, "Name of successor 1", "East Devon and Exeter");
        On.fill(page, "Key of successor 1", "devon-east");
        On.fill(page, "Name of successor 2", "West Devon");
        On.fill(page, "Key of successor 2", "devon-west");
        On.tick(page, "Successor 1");
        On.press(page, "Set up the reorganisation");
        page.navigate(list);
    }

    static void open(Walk walk, Page page) {
        divide(walk, page);
        On.follow(page, NAME);
    }

    static void edit(Walk walk, Page page) {
        open(walk, page);
        page.navigate(page.url().replaceAll("\\?.*", "") + "/edit");
    }

    static void draw(Walk walk, Page page) {
        open(walk, page);
        On.press(page, "Add a map");
    }

    static void map(Walk walk, Page page) {
        draw(walk, page);
        On.fill(page, "Name of the option", "two");
        page.getByLabel("CSV file")
                .setInputFiles(new FilePayload("two.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        On.press(page, "Check and store the map");
    }

    static void compare(Walk walk, Page page) {
        agree(walk, page);
        go(page, "/scenarios");
        On.tick(page, MAP);
        On.press(page, "Compare");
    }

    static void plans(Walk walk, Page page) {
        map(walk, page);
        go(page, "/plans");
    }

    static void freeze(Walk walk, Page page) {
        agree(walk, page);
        planSuccessors(walk, page);
        go(page, "/plans");
        On.choose(page, "Map", MAP);
        On.press(page, "Freeze the plan");
    }

    static void freezeAgain(Walk walk, Page page) {
        freeze(walk, page);
        page.navigate(page.url().replaceAll("\\?.*", "") + "/differences");
    }

    static void runs(Walk walk, Page page) {
        map(walk, page);
        go(page, "/runs");
    }

    /// Until it has ended: the page follows it by itself.
    static void rehearse(Walk walk, Page page) {
        agree(walk, page);
        planSuccessors(walk, page);
        go(page, "/runs");
        On.choose(page, "Plan or map", "Map " + MAP);
        On.press(page, "Start the rehearsal");
        page.locator("[data-look-again]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /// Its administrator agrees once; the page stays at the map.
    private static void agree(Walk walk, Page page) {
        map(walk, page);
        var administrator = walk.stranger(walk.admin());
        SignIn.as("devon.admin", administrator, walk.admin());
        administrator.navigate(reorganisation(page));
        var button = administrator.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agree for Devon County Council"));
        if (button.count() > 0) button.click();
    }

    /// Planned before, they stay as they are.
    private static void planSuccessors(Walk walk, Page page) {
        for (var key : List.of("devon-east", "devon-west")) {
            var operator = walk.as(Walk.OPERATOR, "/admin/councils/new");
            On.fill(operator, "Name", "Council " + key);
            On.fill(operator, "Key in addresses", key);
            On.tick(operator, "Planned");
            On.press(operator, "Add the council");
            operator.navigate(
                    walk.admin().resolve("/admin/councils/" + key + "/modules").toString());
            if (operator.getByLabel(MODULES.getFirst()).isChecked()) continue;
            MODULES.forEach(module -> operator.getByLabel(module).setChecked(true));
            On.press(operator, "See what would happen");
            On.press(operator, "Change the modules");
        }
    }

    private static void go(Page page, String further) {
        page.navigate(reorganisation(page) + further);
    }

    private static String reorganisation(Page page) {
        return page.url().replaceAll("/maps/.*", "");
    }
}
