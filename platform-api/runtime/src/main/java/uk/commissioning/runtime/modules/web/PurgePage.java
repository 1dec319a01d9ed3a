package uk.commissioning.runtime.modules.web;

import java.util.List;
import uk.commissioning.runtime.modules.HeldModule;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Table;

/// What a purge would destroy, and what is to be typed for it where it is possible.
public record PurgePage(
        String path, HeldModule held, Hindrance hindrance, Table records, Typed typed, List<FieldMessage> errors) {

    public String title() {
        return held.title();
    }

    public String module() {
        return held.id();
    }

    /// What stands against it.
    public enum Hindrance {
        NONE,
        MODULE_ON,
        NOTHING_HELD,
        COUNCIL_READ_ONLY
    }

    /// What was typed so far.
    public record Typed(String confirmation, String reason) {

        static final Typed NOTHING = new Typed("", "");
    }
}
