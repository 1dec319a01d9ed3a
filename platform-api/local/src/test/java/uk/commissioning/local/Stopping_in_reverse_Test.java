package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Stopping_in_reverse_Test {

    private final List<String> stopped = new ArrayList<>();
    private final Steps steps = new Steps();

    @Test
    void stops_the_last_first() {
        steps.begun(step("first"));
        steps.begun(step("second"));

        steps.close();

        assertThat(stopped).containsExactly("second", "first");
    }

    @Test
    void stops_the_rest_when_one_fails() {
        steps.begun(step("first"));
        steps.begun(() -> {
            throw new IllegalStateException("a step that fails on purpose");
        });

        steps.close();

        assertThat(stopped).containsExactly("first");
    }

    @Test
    void stops_at_once_what_begins_too_late() {
        steps.close();

        assertThatThrownBy(() -> steps.begun(step("late"))).isInstanceOf(CannotStart.class);

        assertThat(stopped).containsExactly("late");
    }

    private AutoCloseable step(String name) {
        return () -> stopped.add(name);
    }
}
