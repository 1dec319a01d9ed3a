package uk.commissioning.alternative.web;

import java.util.ArrayList;
import java.util.List;
import uk.commissioning.ui.Link;

/// The pages of alternative provision that a reader may open, one beside the other.
public record Sections(List<Link> links, String current) {

    public static final String PROVIDERS = "/alternative-provision/providers";
    public static final String PACKAGES = "/alternative-provision/packages";
    public static final String HOURS = "/alternative-provision/hours";
    public static final String SPEND = "/alternative-provision/spend";

    public Sections {
        links = List.copyOf(links);
    }

    /// For readers of packages, who may open them all.
    public static Sections of(String council, String current) {
        return of(council, current, true, true);
    }

    public static Sections of(String council, String current, boolean seesPackages, boolean seesSpend) {
        var links = new ArrayList<Link>();
        links.add(link(council, PROVIDERS, "Providers"));
        if (seesPackages) {
            links.add(link(council, PACKAGES, "Packages"));
            links.add(link(council, HOURS, "Hours of children"));
        }
        if (seesSpend) links.add(link(council, SPEND, "Spend by year"));
        return new Sections(links, path(council, current));
    }

    public static String path(String council, String section) {
        return "/councils/" + council + section;
    }

    private static Link link(String council, String section, String text) {
        return Link.to(path(council, section), text);
    }
}
