package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

class FormsTest {

    private static final Frame FRAME =
            new Frame(Frame.SERVICE, "/", "Ada", null, List.of(), new Frame.Csrf("_csrf", "token"), null);

    @Test
    void a_form_that_creates_carries_a_fresh_key_beside_what_its_action_has_already() {
        assertThat(Markup.once(FRAME, "/x")).matches("/x\\?once=[0-9a-f-]{36}");
        assertThat(Markup.once(FRAME, "/x?a=b")).matches("/x\\?a=b&once=[0-9a-f-]{36}");
        assertThat(Markup.once(FRAME, "/x")).isNotEqualTo(Markup.once(FRAME, "/x"));
    }

    @Test
    void every_form_carries_the_token_that_proves_it_to_be_ours() {
        var form = Templates.render(
                "ui/form", java.util.Map.of("frame", FRAME, "action", "/x", "content", (gg.jte.Content) _ -> {}));

        assertThat(form)
                .contains("<input type=\"hidden\" name=\"_csrf\" value=\"token\">", "method=\"post\"")
                .doesNotContain("enctype", "once=");
    }

    @Test
    void a_refusal_speaks_of_its_fields_or_of_the_whole_form() {
        var fields =
                FieldMessage.of(Refused.fields(List.of(FieldRefusal.of("name", CommonReason.FIELD_TOO_LONG, 200))));
        var whole = FieldMessage.of(Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE));

        assertThat(fields).containsExactly(new FieldMessage("name", "Use 200 characters or fewer."));
        assertThat(whole)
                .singleElement()
                .satisfies(message -> assertThat(message.field()).isEmpty());
        assertThat(FieldMessage.about("name", fields)).isEqualTo("Use 200 characters or fewer.");
        assertThat(FieldMessage.about("email", fields)).isNull();
    }

    @Test
    void a_redirect_stays_inside_this_service() {
        assertThat(Page.redirect("/councils/kent").view()).isNotNull();
        for (var elsewhere : new String[] {"https://example.org", "//example.org", "councils/kent", "/\\example.org"}) {
            assertThatThrownBy(() -> Page.redirect(elsewhere)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
