package uk.commissioning.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class Reading_fields_Test {

    private final Fields fields = new Fields();

    @Test
    void tells_all_fields_that_are_refused_at_once() {
        fields.read("name", () -> refused(CommonReason.FIELD_REQUIRED));
        fields.read("email", () -> refused(CommonReason.FIELD_TOO_LONG));

        assertThat(told()).containsExactly("name FIELD_REQUIRED", "email FIELD_TOO_LONG");
    }

    @Test
    void tells_nothing_of_a_field_that_waits_for_a_refused_one() {
        var scheme = fields.read("scheme", () -> refused(CommonReason.FIELD_NOT_RECOGNISED));
        fields.read("value", () -> scheme.get() + " 886");

        assertThat(told()).containsExactly("scheme FIELD_NOT_RECOGNISED");
    }

    @Test
    void reads_a_field_by_what_an_earlier_one_gave() {
        var scheme = fields.read("scheme", () -> "DfE code");
        var code = fields.read("value", () -> scheme.get() + " 886");

        fields.refuseAny();
        assertThat(code.get()).isEqualTo("DfE code 886");
    }

    private List<String> told() {
        return catchThrowableOfType(Refused.class, fields::refuseAny).fields().stream()
                .map(field -> field.field() + " " + field.reason().name())
                .toList();
    }

    private static String refused(Reason reason) {
        throw Refused.because(reason);
    }
}
