package uk.commissioning.tenants.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a form has done, told on the page that follows: the address carries the name, never a text.
public enum Done {
    PLANNED("The council has been added."),
    RENAMED("The council has a new name."),
    MOVED("The council’s state has been changed."),
    SUSPENDED("The council is suspended and read-only."),
    RESUMED("The council is no longer suspended."),
    IDENTIFIER_ADDED("The identifier has been added."),
    IDENTIFIER_ENDED("The identifier’s last day has been saved."),
    APPOINTED("The first administrator has been appointed and will be able to sign in shortly."),
    SWITCHED("The council’s modules have been changed."),
    MERGED("The two entries are one provider now."),
    SET_UP("The reorganisation has been set up. Every council that takes part finds it in its audit."),
    REORGANISATION_CHANGED("The reorganisation has been changed."),
    SET_ASIDE("The reorganisation is set aside and takes no more changes."),
    AGREED("The council has agreed."),
    MAP_STORED("The map has been stored as a new version."),
    MAP_KNOWN("The newest version of this map says the same, so nothing was stored."),
    PLAN_FROZEN("The plan is frozen and can be signed. Plans before it no longer hold."),
    PLAN_SIGNED("You have signed the plan.");

    private final String sentence;

    Done(String sentence) {
        this.sentence = sentence;
    }

    public String after(String path) {
        return path + "?done=" + name().toLowerCase(Locale.ROOT);
    }

    /// The sentence of an address; none for anything else.
    public static @Nullable String sentence(@Nullable String name) {
        if (name == null) return null;
        return Arrays.stream(values())
                .filter(done -> done.name().toLowerCase(Locale.ROOT).equals(name))
                .map(done -> done.sentence)
                .findFirst()
                .orElse(null);
    }
}
