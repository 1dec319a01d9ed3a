package uk.commissioning.reorganisation.party.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.reorganisation.party.ChangeReorganisation;
import uk.commissioning.reorganisation.party.PartyReason;
import uk.commissioning.reorganisation.party.PartyText;
import uk.commissioning.tenants.web.Typed;

/// What is to change of a reorganisation; what is left out stays. An empty order reference removes it.
record ChangeWanted(
        @Nullable String name,
        @Nullable String orderReference,
        @Nullable String vestingDay) {

    ChangeReorganisation.Wanted read() {
        var fields = new Fields();
        var newName = fields.<@Nullable String>read(
                "name", () -> name == null ? null : PartyText.name(name, PartyReason.REORGANISATION_NAME_REQUIRED));
        var reference = fields.<@Nullable String>read(
                "orderReference", () -> orderReference == null ? null : PartyText.words(orderReference));
        var day = fields.<@Nullable LocalDate>read(
                "vestingDay",
                () -> vestingDay == null ? null : Typed.day(vestingDay, PartyReason.VESTING_DAY_REQUIRED));
        fields.refuseAny();
        return new ChangeReorganisation.Wanted(newName.get(), reference.get(), day.get());
    }
}
