package uk.commissioning.local.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ways into a reorganisation of Devon that the walks set up for themselves; sent again, each form changes nothing.
final class Devon {

    static final String REORGANISATIONS = "/admin/reorganisations";

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
}
