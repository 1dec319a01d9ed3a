package uk.commissioning.reorganisation.party.web;

import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.reorganisation.party.PartyText;

/// The predecessor for which somebody agrees.
record AgreementWanted(@Nullable String council) {

    String read() {
        var fields = new Fields();
        var key = fields.read("council", () -> PartyText.councilKey(council));
        fields.refuseAny();
        return key.get();
    }
}
