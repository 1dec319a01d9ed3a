package uk.commissioning.ui;

import org.jspecify.annotations.Nullable;

/// Small answers that the component templates need. An attribute with no value is left out by jte.
public final class Markup {

    private Markup() {}

    /// A class, with further ones where given.
    public static String classes(String always, @Nullable String... further) {
        var all = new StringBuilder(always);
        for (var one : further) {
            if (one != null && !one.isEmpty()) all.append(' ').append(one);
        }
        return all.toString();
    }

    /// The ids of the hint and the error that describe an input; none without either.
    public static @Nullable String describedBy(String id, @Nullable String hint, @Nullable String error) {
        if (hint == null && error == null) return null;
        if (error == null) return id + "-hint";
        return hint == null ? id + "-error" : id + "-hint " + id + "-error";
    }

    /// The id of one choice: the first has the group's own, so that the error summary leads to it.
    public static String choice(String id, int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }

    /// The action of a form that creates something, with its key (A13).
    public static String once(Frame frame, String action) {
        return action + (action.contains("?") ? "&" : "?") + "once=" + frame.onceKey();
    }
}
