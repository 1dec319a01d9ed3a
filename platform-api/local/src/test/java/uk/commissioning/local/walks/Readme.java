package uk.commissioning.local.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The tour of README.md, as its reader sees it: numbered steps for the browser, commands for the terminal.
record Readme(String tour) {

    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. (.+)$");
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern ADDRESS = Pattern.compile("<(http[^>]+)>");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PLACE = Pattern.compile("\\*([^*]+)\\*");
    private static final Pattern FIGURE = Pattern.compile("£?\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    static Readme read() {
        try {
            var text = Files.readString(Path.of("../../README.md"));
            var begin = text.indexOf("## A tour of ten minutes");
            return new Readme(text.substring(begin, text.indexOf("\n## ", begin + 1)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Step> steps() {
        return all(STEP, tour).stream().map(Step::new).toList();
    }

    List<String> commands() {
        return all(COMMANDS, tour);
    }

    List<String> addresses() {
        return all(ADDRESS, tour);
    }

    /// The password that it says everybody has.
    String password() {
        return all(Pattern.compile("Everybody's password is `([^`]+)`"), tour).getFirst();
    }

    /// Whole figures of a text, pounds without their noughts of pence.
    static List<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group().replaceFirst("\\.00$", ""))
                .toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /// A step for the browser, and what its sentence names.
    record Step(String sentence) {

        String address() {
            return all(ADDRESS, sentence).getFirst();
        }

        String person() {
            return people().getFirst();
        }

        List<String> people() {
            return all(CODE, sentence);
        }

        String place() {
            return all(PLACE, sentence).getFirst();
        }

        /// The figures after the colon: what the page must show.
        List<String> figures() {
            return Readme.figures(sentence.substring(sentence.indexOf(": ") + 1));
        }
    }
}
