package uk.commissioning.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What surrounds a page: who is signed in, in which council, where else to go, and what its forms need.
/// `banner` says why the council takes no changes; none while it takes them.
public record Frame(
        String serviceName,
        String path,
        @Nullable String personName,
        @Nullable Council council,
        List<Item> navigation,
        @Nullable Csrf csrf,
        @Nullable String banner) {

    public static final String SERVICE = "Commissioning for children with SEND";

    /// Where the sign-out form is posted to.
    public static final String SIGN_OUT = "/sign-out";

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /// A frame around nothing known: for pages that must appear when all else fails.
    public static Frame plain(String path) {
        return new Frame(SERVICE, path, null, null, List.of(), null, null);
    }

    /// A council as its pages name it. `key` is its name in paths.
    public record Council(String key, String name) {

        public String home() {
            return "/councils/" + key;
        }
    }

    /// An entry of the navigation.
    public record Item(String title, String href, boolean current) {}

    /// The hidden field that proves a form to be ours.
    public record Csrf(String parameter, String token) {}

    /// A fresh key for one form that creates something: goes into its action as `once` (A13).
    public String onceKey() {
        return UUID.randomUUID().toString();
    }
}
