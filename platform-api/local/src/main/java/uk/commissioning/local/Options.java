package uk.commissioning.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person at the keyboard may choose. An overlay adds clients or people to the realm; only tests have one.
public record Options(
        Path data,
        int port,
        int adminPort,
        boolean demonstration,
        @Nullable String overlay) {

    static final Options USUAL = new Options(Path.of(".data"), 8080, 8081, true, null);

    /// Free ports, on a folder of the test's own.
    public static Options forTests(Path data) {
        int port = Ports.free();
        return new Options(data, port, Ports.freeBut(port), true, null);
    }

    public Options withOverlay(String resource) {
        return new Options(data, port, adminPort, demonstration, resource);
    }

    static Options parse(List<String> words) {
        var rest = new ArrayDeque<>(words);
        var options = USUAL;

        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        if (options.port == options.adminPort) {
            throw new CannotStart("Both applications were given port " + options.port
                    + ": give --port and --admin-port two different numbers.");
        }
        return options;
    }

    private Options with(String word, Deque<String> rest) {
        return switch (word) {
            case "--data" -> new Options(Path.of(value(word, rest)), port, adminPort, demonstration, overlay);
            case "--port" -> new Options(data, port(word, rest), adminPort, demonstration, overlay);
            case "--admin-port" -> new Options(data, port, port(word, rest), demonstration, overlay);
            case "--no-demo" -> new Options(data, port, adminPort, false, overlay);
            default -> throw new CannotStart("\"" + word + "\" is not an option: ./platform help lists them.");
        };
    }

    private static int port(String word, Deque<String> rest) {
        String value = value(word, rest);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new CannotStart("\"" + value + "\" is not a port: give " + word + " a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new CannotStart("Nothing follows " + word + ": ./platform help shows what it takes.");
        }
        return rest.pop();
    }
}
