package uk.commissioning.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;

class Asking_for_years {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void shows_four_years_from_the_last_one_on_unless_told_otherwise() {
        assertThat(YearsParameters.usual(TODAY).label()).isEqualTo("2025/26 to 2028/29");
        assertThat(asked("2019/20", 1).label()).isEqualTo("2019/20");
        assertThat(asked("2019/20", 12).label()).isEqualTo("2019/20 to 2030/31");
    }

    @Test
    void tells_which_years_there_are() {
        var refused = catchThrowableOfType(Refused.class, () -> asked("9999/00", 1));

        var sentence = Sentences.installed().of(refused.fields().getFirst());
        assertThat(sentence).doesNotContain("{").contains("1900", "2199");
    }

    private static YearsAsked asked(String from, int count) {
        return new YearsParameters(null, from, count).read(TODAY);
    }
}
