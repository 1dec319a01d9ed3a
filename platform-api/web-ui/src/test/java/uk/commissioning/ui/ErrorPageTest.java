package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorPageTest {

    @Test
    void says_what_to_do_where_the_refusal_has_no_sentence_of_its_own() {
        assertThat(shown(ErrorPage.of(403, null, "number-1")))
                .contains("Your roles", "ask your council’s administrator");
    }

    @Test
    void gives_no_second_advice_beside_a_refusals_own() {
        var sentence = "The module is not enabled for this council. Ask the platform operator to enable it.";

        assertThat(shown(ErrorPage.of(403, sentence, "number-1")))
                .contains(sentence, "number-1")
                .doesNotContain("administrator");
    }

    private static String shown(ErrorPage page) {
        return Templates.render("ui/error", Map.of("frame", Frame.plain("/x"), "page", page));
    }
}
