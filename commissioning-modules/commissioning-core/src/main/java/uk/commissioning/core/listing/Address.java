package uk.commissioning.core.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address of a list with the parameters that say something.
public final class Address {

    private final String path;
    private final List<String> pairs = new ArrayList<>();

    public Address(String path) {
        this.path = path;
    }

    public Address with(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isBlank()) pairs.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return this;
    }

    public boolean isPlain() {
        return pairs.isEmpty();
    }

    @Override
    public String toString() {
        return isPlain() ? path : path + "?" + String.join("&", pairs);
    }
}
