package uk.commissioning.ui;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines, between words where it can.
final class Wrapped {

    private final int longest;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrapped(int longest) {
        this.longest = longest;
    }

    static List<String> at(int longest, String text) {
        var wrapped = new Wrapped(longest);
        for (var word : text.strip().split("\\s+", -1)) {
            wrapped.add(word);
        }
        wrapped.endLine();
        return wrapped.lines;
    }

    private void add(String word) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > longest) endLine();
        if (!line.isEmpty()) line.append(' ');
        line.append(word);
        while (line.length() > longest) {
            lines.add(line.substring(0, longest));
            line.delete(0, longest);
        }
    }

    private void endLine() {
        if (!line.isEmpty() || lines.isEmpty()) lines.add(line.toString());
        line.setLength(0);
    }
}
