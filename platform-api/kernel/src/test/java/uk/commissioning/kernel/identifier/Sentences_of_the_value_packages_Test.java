package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commissioning.kernel.calendar.CalendarReason;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Sentences;

/// R19 for money, calendar and identifier: every code has a sentence that says what to do.
class Sentences_of_the_value_packages_Test {
    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence(Reason reason) {
        var sentence = Sentences.installed().of(reason, List.of("one", "two", "three"));
        assertThat(Sentences.installed().has(reason)).isTrue();
        assertThat(sentence).endsWith(".").doesNotContain("{", "}").hasSizeGreaterThan(30);
        assertThat(new MessageFormat(sentence, Locale.UK).toPattern()).isNotBlank();
    }

    static Stream<Reason> reasons() {
        return Stream.of(MoneyReason.values(), CalendarReason.values(), IdentifierReason.values())
                .flatMap(Stream::of);
    }
}
