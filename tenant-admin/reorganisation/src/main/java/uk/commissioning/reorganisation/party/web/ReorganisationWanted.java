package uk.commissioning.reorganisation.party.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.party.NewReorganisation;
import uk.commissioning.reorganisation.party.NewReorganisation.Heir;
import uk.commissioning.reorganisation.party.PartyReason;
import uk.commissioning.reorganisation.party.PartyText;
import uk.commissioning.tenants.web.Typed;

/// A reorganisation as it is asked for: predecessors by their keys. One successor alone is nominated by itself.
record ReorganisationWanted(
        @Nullable String key,
        @Nullable String name,
        @Nullable String orderReference,
        @Nullable String vestingDay,
        @Nullable List<@Nullable String> predecessors,
        @Nullable List<@Nullable SuccessorWanted> successors) {

    private static final int MOST = 60;

    NewReorganisation read() {
        var fields = new Fields();
        var wantedName = fields.read("name", () -> PartyText.name(name, PartyReason.REORGANISATION_NAME_REQUIRED));
        var wantedKey = fields.read("key", () -> PartyText.key(key, PartyReason.REORGANISATION_KEY_NOT_VALID));
        var reference = fields.read("orderReference", () -> PartyText.words(orderReference));
        var day = fields.read("vestingDay", () -> Typed.day(vestingDay, PartyReason.VESTING_DAY_REQUIRED));
        var councils = readPredecessors(fields);
        var heirs = readSuccessors(fields);
        fields.refuseAny();
        return new NewReorganisation(
                wantedKey.get(),
                wantedName.get(),
                reference.get().isEmpty() ? null : reference.get(),
                day.get(),
                councils.stream().map(Supplier::get).toList(),
                heirs.stream().map(Supplier::get).toList());
    }

    private List<Supplier<String>> readPredecessors(Fields fields) {
        var read = new ArrayList<Supplier<String>>();
        if (predecessors == null) return read;
        fields.read("predecessors", () -> atMost(predecessors.size()));
        for (var place = 0; place < Math.min(predecessors.size(), MOST); place++) {
            var text = predecessors.get(place);
            read.add(fields.read("predecessors[" + place + "]", () -> PartyText.councilKey(text)));
        }
        return read;
    }

    private List<Supplier<Heir>> readSuccessors(Fields fields) {
        var read = new ArrayList<Supplier<Heir>>();
        if (successors == null) return read;
        fields.read("successors", () -> atMost(successors.size()));
        for (var place = 0; place < Math.min(successors.size(), MOST); place++) {
            var wanted = successors.get(place);
            read.add(fields.read(
                    "successors[" + place + "]",
                    () -> SuccessorWanted.orEmpty(wanted).read()));
        }
        return read;
    }

    private static Integer atMost(int size) {
        if (size > MOST) throw Refused.because(PartyReason.TOO_MANY_PARTIES, MOST);
        return size;
    }

    /// A council that is to take over.
    record SuccessorWanted(
            @Nullable String key,
            @Nullable String name,
            @Nullable Boolean nominated) {

        private static SuccessorWanted orEmpty(@Nullable SuccessorWanted wanted) {
            return wanted == null ? new SuccessorWanted(null, null, null) : wanted;
        }

        private Heir read() {
            var fields = new Fields();
            var wantedKey = fields.read("key", () -> PartyText.key(key, PartyReason.SUCCESSOR_KEY_NOT_VALID));
            var wantedName = fields.read("name", () -> PartyText.name(name, PartyReason.SUCCESSOR_NAME_REQUIRED));
            fields.refuseAny();
            return new Heir(wantedKey.get(), wantedName.get(), Boolean.TRUE.equals(nominated));
        }
    }
}
