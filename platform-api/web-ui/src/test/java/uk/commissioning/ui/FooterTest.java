package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FooterTest {

    private static final String REMINDER = "keeps a log of every child’s record that is opened";

    @Test
    void reminds_of_the_log_where_children_s_records_are() {
        assertThat(footer(new Frame.Council("kent", "Kent County Council"))).contains(REMINDER);
    }

    @Test
    void speaks_of_no_child_outside_a_council() {
        assertThat(footer(null)).contains("Commissioning").doesNotContain("child’s");
    }

    private static String footer(Frame.@Nullable Council council) {
        var frame = new Frame(Frame.SERVICE, "/x", null, council, List.of(), null, null);
        return Templates.render("ui/footer", Map.of("frame", frame));
    }
}
