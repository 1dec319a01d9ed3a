package uk.commissioning.local;

import java.util.function.Consumer;

/// The only place that writes to the terminal.
public final class Console {

    private final Consumer<String> lines;

    private Console(Consumer<String> lines) {
        this.lines = lines;
    }

    public static Console standard() {
        return new Console(line -> {
            System.out.println(line);
            System.out.flush();
        });
    }

    public static Console to(Consumer<String> lines) {
        return new Console(lines);
    }

    void say(String line) {
        lines.accept(line);
    }

    static void refuse(CannotStart refusal) {
        System.err.println(refusal.sentence());
    }
}
