package uk.commissioning.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Options_of_the_bench_Test {

    @Test
    void seconds_are_spread_over_the_rounds() {
        assertThat(Options.parse(List.of("--seconds", "70")).roundLength()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Options.parse(List.of()).roundLength()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--seconds", "--second 30", "--seconds 6", "--seconds 601", "--seconds ten", "--seconds -9"})
    void anything_else_is_refused_with_what_to_do(String words) {
        assertThatThrownBy(() -> Options.parse(List.of(words.split(" "))))
                .isInstanceOf(CannotMeasure.class)
                .hasMessageContaining("--seconds");
    }
}
