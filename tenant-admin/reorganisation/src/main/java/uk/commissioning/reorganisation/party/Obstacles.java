package uk.commissioning.reorganisation.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.tenancy.CouncilState;

/// What stands in the way of a reorganisation, all of it at once.
final class Obstacles {

    private final Map<String, KnownCouncil> councils;
    private final LocalDate today;
    private final Fields fields = new Fields();

    Obstacles(List<KnownCouncil> councils, LocalDate today) {
        this.councils = councils.stream().collect(Collectors.toMap(KnownCouncil::key, Function.identity()));
        this.today = today;
    }

    void refuseAny(NewReorganisation wanted) {
        ahead(wanted.vestingDay());
        predecessors(wanted.predecessors());
        successors(wanted.successors());
        fields.refuseAny();
    }

    static void requireAhead(LocalDate vestingDay, LocalDate today) {
        var alone = new Obstacles(List.of(), today);
        alone.ahead(vestingDay);
        alone.fields.refuseAny();
    }

    private void ahead(LocalDate vestingDay) {
        if (!vestingDay.isAfter(today)) fields.refuse("vestingDay", PartyReason.VESTING_DAY_NOT_AHEAD);
    }

    private void predecessors(List<String> keys) {
        if (keys.isEmpty()) fields.refuse("predecessors", PartyReason.PREDECESSORS_REQUIRED);
        var seen = new HashSet<String>();
        for (var place = 0; place < keys.size(); place++) {
            var field = "predecessors[" + place + "]";
            if (seen.add(keys.get(place))) predecessor(field, keys.get(place));
            else fields.refuse(field, PartyReason.PREDECESSOR_TWICE, keys.get(place));
        }
    }

    private void predecessor(String field, String key) {
        var council = councils.get(key);
        if (council == null) {
            fields.refuse(field, PartyReason.PREDECESSOR_NOT_KNOWN, key);
        } else if (council.state() != CouncilState.LIVE) {
            fields.refuse(field, PartyReason.PREDECESSOR_NOT_LIVE, council.name());
        } else if (council.reorganisedIn() != null) {
            fields.refuse(field, PartyReason.PREDECESSOR_REORGANISED_ALREADY, council.name(), council.reorganisedIn());
        }
    }

    private void successors(List<NewReorganisation.Heir> heirs) {
        if (heirs.isEmpty()) fields.refuse("successors", PartyReason.SUCCESSORS_REQUIRED);
        var seen = new HashSet<String>();
        for (var place = 0; place < heirs.size(); place++) {
            var field = "successors[" + place + "].key";
            var key = heirs.get(place).key();
            if (!seen.add(key)) fields.refuse(field, PartyReason.SUCCESSOR_TWICE, key);
            else if (hasEnded(key)) fields.refuse(field, PartyReason.SUCCESSOR_HAS_ENDED, key);
        }
        var nominated = heirs.stream().filter(NewReorganisation.Heir::nominated).count();
        if (!heirs.isEmpty() && nominated != 1) fields.refuse("successors", PartyReason.NOMINATED_NOT_ONE);
    }

    private boolean hasEnded(String key) {
        var council = councils.get(key);
        return council != null
                && (council.state() == CouncilState.CLOSING || council.state() == CouncilState.DISSOLVED);
    }
}
