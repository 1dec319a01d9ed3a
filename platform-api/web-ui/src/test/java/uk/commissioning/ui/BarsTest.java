package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void the_longest_bar_leaves_room_for_its_text_and_the_others_are_in_proportion() {
        var drawn = bars(
                        new Bars.Bar("a", 200, "200"),
                        new Bars.Bar("b", 50, "50"),
                        new Bars.Bar("c", 0, "0"),
                        new Bars.Bar("d", -5, "-5"))
                .drawn();

        assertThat(drawn).extracting(Bars.Drawn::width).containsExactly("56.00%", "14.00%", "0.00%", "0.00%");
    }

    @Test
    void nothing_but_noughts_is_drawn_as_nothing() {
        assertThat(bars(new Bars.Bar("a", 0, "0")).drawn().getFirst().width()).isEqualTo("0.00%");
        assertThat(bars().height()).isZero();
    }

    @Test
    void long_labels_are_broken_into_lines_that_do_not_overlap() {
        var drawn = bars(
                        new Bars.Bar("one two three four five six seven eight nine ten", 1, "1"),
                        new Bars.Bar("x".repeat(100), 1, "1"))
                .drawn();

        assertThat(drawn)
                .allSatisfy(bar -> assertThat(bar.lines())
                        .allSatisfy(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(34)));
        var baselines = drawn.stream()
                .flatMap(bar -> bar.lines().stream())
                .map(Bars.Line::baseline)
                .toList();
        assertThat(baselines).isSorted().doesNotHaveDuplicates().hasSize(5);
    }

    private static Bars bars(Bars.Bar... bars) {
        return new Bars("id", "title", "description", List.of(bars));
    }
}
