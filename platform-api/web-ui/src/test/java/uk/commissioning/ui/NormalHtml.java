package uk.commissioning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// HTML as a list of tags and texts, so that two pieces compare equal when a browser shows the same.
final class NormalHtml {

    private static final Pattern PIECE =
            Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z_:][-a-zA-Z0-9_:.]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?");

    private NormalHtml() {}

    static String of(String html) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(html);
        while (matcher.find()) {
            var tag = matcher.group(2);
            if (tag != null) {
                pieces.add("<" + matcher.group(1) + tag.toLowerCase() + attributes(matcher.group(3)) + ">");
            } else if (!matcher.group().startsWith("<!--")) {
                addText(pieces, matcher.group());
            }
        }
        return String.join("\n", pieces);
    }

    private static void addText(List<String> pieces, String raw) {
        var text = text(raw);
        if (!text.isEmpty()) pieces.add(text);
    }

    private static String attributes(String raw) {
        var sorted = new TreeMap<String, String>();
        var matcher = ATTRIBUTE.matcher(raw);
        while (matcher.find()) {
            var value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            sorted.put(matcher.group(1).toLowerCase(), value == null ? "" : text(value));
        }
        var all = new StringBuilder();
        sorted.forEach((name, value) ->
                all.append(' ').append(name).append("=\"").append(value).append('"'));
        return all.toString();
    }

    private static String text(String raw) {
        return raw.replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
