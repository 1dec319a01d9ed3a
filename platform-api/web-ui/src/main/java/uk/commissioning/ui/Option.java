package uk.commissioning.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One choice of a select, of radios or of checkboxes.
public record Option(String value, String text, @Nullable String hint, boolean chosen, boolean disabled) {

    public static Option of(String value, String text) {
        return new Option(value, text, null, false, false);
    }

    public static Option of(String value, String text, boolean chosen) {
        return new Option(value, text, null, chosen, false);
    }

    public Option withHint(String words) {
        return new Option(value, text, words, chosen, disabled);
    }

    public Option chosen(boolean now) {
        return new Option(value, text, hint, now, disabled);
    }

    public Option withDisabled(boolean now) {
        return new Option(value, text, hint, chosen, now);
    }

    /// How many of something, from "1 year" on.
    public static List<Option> upTo(int most, int chosen, String one, String several) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number ->
                        of(Integer.toString(number), number + " " + (number == 1 ? one : several), number == chosen))
                .toList();
    }

    /// The same options with exactly those chosen whose values are given.
    public static List<Option> choose(List<Option> options, Collection<String> values) {
        return options.stream()
                .map(option -> option.chosen(values.contains(option.value())))
                .toList();
    }
}
