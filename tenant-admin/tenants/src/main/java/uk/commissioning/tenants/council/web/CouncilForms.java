package uk.commissioning.tenants.council.web;

import java.util.List;
import uk.commissioning.tenants.council.Council;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.FormPage;
import uk.commissioning.tenants.web.FormPage.Heading;
import uk.commissioning.ui.FieldMessage;

/// Forms about one council.
final class CouncilForms {

    private CouncilForms() {}

    static Heading heading(Council council) {
        return new Heading(council.key().value(), council.name().value());
    }

    static String path(Council council) {
        return heading(council).path();
    }

    static FormPage empty(Council council) {
        return FormPage.empty(heading(council), council.version());
    }

    /// The form as it was sent, with the version it was sent for.
    static FormPage again(Council council, Form sent, List<FieldMessage> messages) {
        return new FormPage(heading(council), sent.shownAgain(), messages);
    }
}
