package uk.commissioning.tenants.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.council.CouncilIdentifier;
import uk.commissioning.tenants.council.CouncilKey;
import uk.commissioning.tenants.council.CouncilName;
import uk.commissioning.tenants.council.CouncilPlan;
import uk.commissioning.tenants.council.CouncilReason;
import uk.commissioning.tenants.web.Typed;

/// A new council as it is asked for. `state` is PLANNED (also when left out) or LIVE; `since` is today when left out.
record CouncilWanted(
        @Nullable String key,
        @Nullable String name,
        @Nullable String state,
        @Nullable String since,
        @Nullable List<@Nullable IdentifierWanted> identifiers) {

    private static final int MOST_IDENTIFIERS = 50;

    CouncilPlan toPlan() {
        var fields = new Fields();
        var wantedName = fields.read("name", () -> new CouncilName(Typed.text(name)));
        var wantedKey = fields.read("key", () -> new CouncilKey(Typed.text(key)));
        var opening = fields.read("state", () -> CouncilPlan.opening(opening()));
        var day = fields.read("since", () -> Typed.dayOrNone(since));
        var codes = readIdentifiers(fields);
        fields.refuseAny();
        return new CouncilPlan(
                wantedKey.get(),
                wantedName.get(),
                opening.get(),
                day.get(),
                codes.stream().map(Supplier::get).toList());
    }

    private CouncilState opening() {
        return state == null
                ? CouncilState.PLANNED
                : Typed.choice(CouncilState.class, state, CouncilReason.COUNCIL_STATE_REQUIRED);
    }

    private List<Supplier<CouncilIdentifier>> readIdentifiers(Fields fields) {
        if (identifiers == null) return List.of();
        var read = new ArrayList<Supplier<CouncilIdentifier>>();
        fields.read("identifiers", () -> atMost(MOST_IDENTIFIERS, identifiers.size()));
        for (int place = 0; place < Math.min(identifiers.size(), MOST_IDENTIFIERS); place++) {
            var wanted = identifiers.get(place);
            read.add(fields.read(
                    "identifiers[" + place + "]",
                    () -> IdentifierWanted.orEmpty(wanted).toIdentifier()));
        }
        return read;
    }

    private static Integer atMost(int most, int size) {
        if (size > most) throw Refused.because(CommonReason.FIELD_TOO_LONG, most);
        return size;
    }
}
