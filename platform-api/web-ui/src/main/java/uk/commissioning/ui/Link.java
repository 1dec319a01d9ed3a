package uk.commissioning.ui;

import org.jspecify.annotations.Nullable;

/// A link; `about` is read out after its text, such as "Change" + "roles of A Person".
public record Link(String text, String href, @Nullable String about) {

    public static Link to(String href, String text) {
        return new Link(text, href, null);
    }

    public Link about(String words) {
        return new Link(text, href, words);
    }
}
