package uk.commissioning.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Reading_the_rates_Test {

    @Test
    void the_middle_round_speaks_for_a_way() {
        assertThat(new Rates(List.of(900.0, 100.0, 500.0)).median()).isEqualTo(500);
        assertThat(new Rates(List.of(900.0, 100.0, 500.0, 300.0)).median()).isEqualTo(400);
    }

    @Test
    void a_ratio_is_taken_round_by_round_so_that_a_slow_moment_counts_on_both_sides() {
        var bare = new Rates(List.of(1_000.0, 500.0, 1_000.0));
        var platform = new Rates(List.of(600.0, 300.0, 700.0));

        var ratio = platform.of(bare);

        assertThat(ratio.median()).isEqualTo(0.6);
        assertThat(ratio.least()).isEqualTo(0.6);
        assertThat(ratio.most()).isEqualTo(0.7);
    }
}
