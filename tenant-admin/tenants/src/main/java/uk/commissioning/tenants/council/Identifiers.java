package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// The dated identifiers of one council: several PPONs at once are lawful, two GSS codes on one day are not (A3).
public record Identifiers(List<CouncilIdentifier> all) {

    private static final Comparator<CouncilIdentifier> BY_SCHEME_AND_DATE = Comparator.comparing(
                    CouncilIdentifier::scheme)
            .thenComparing(identifier -> identifier.validity().from())
            .thenComparing(CouncilIdentifier::value);

    public Identifiers {
        all = all.stream().sorted(BY_SCHEME_AND_DATE).toList();
    }

    public static Identifiers none() {
        return new Identifiers(List.of());
    }

    /// The first identifiers of a council: each that clashes with one before it is told by its place in the list.
    static Identifiers of(List<CouncilIdentifier> wanted) {
        var kept = none();
        var refusals = new ArrayList<FieldRefusal>();
        for (int place = 0; place < wanted.size(); place++) {
            var clash = kept.clashOf(wanted.get(place));
            if (clash == null) {
                kept = kept.joinedBy(wanted.get(place));
            } else {
                refusals.add(FieldRefusal.of(
                        "identifiers[" + place + "].value",
                        CouncilReason.IDENTIFIER_DAYS_TAKEN,
                        clash.scheme().title(),
                        clash.value()));
            }
        }
        if (!refusals.isEmpty()) throw Refused.fields(refusals);
        return kept;
    }

    Identifiers with(CouncilIdentifier identifier) {
        var clash = clashOf(identifier);
        if (clash == null) return joinedBy(identifier);
        throw Refused.because(
                CouncilReason.IDENTIFIER_DAYS_TAKEN, clash.scheme().title(), clash.value());
    }

    /// The same list with one identifier ended on its last day; a later end is checked like a new identifier.
    Identifiers ending(UUID id, LocalDate last) {
        var ended = withId(id).endingOn(last);
        return without(id).with(ended);
    }

    CouncilIdentifier withId(UUID id) {
        return all.stream()
                .filter(identifier -> identifier.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonReason.NOT_FOUND));
    }

    private Identifiers without(UUID id) {
        return new Identifiers(
                all.stream().filter(identifier -> !identifier.id().equals(id)).toList());
    }

    private Identifiers joinedBy(CouncilIdentifier identifier) {
        return new Identifiers(
                Stream.concat(all.stream(), Stream.of(identifier)).toList());
    }

    private @Nullable CouncilIdentifier clashOf(CouncilIdentifier identifier) {
        return all.stream().filter(identifier::clashesWith).findFirst().orElse(null);
    }
}
