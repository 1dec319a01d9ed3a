package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.TenantId;

/// A council as a legal entity with a lifetime (A3): one tenant that may go on under other names and codes.
public record Council(
        TenantId id, CouncilKey key, CouncilName name, Standing standing, Identifiers identifiers, long version) {

    /// A new council; one that already exists and joins goes from PLANNED to LIVE on the same day (domain 6.5).
    static Changed planned(TenantId id, CouncilPlan plan, LocalDate today) {
        var since = plan.sinceOr(today);
        Standing.requireNotInFuture(since, today);
        var standing = new Standing(CouncilState.PLANNED, since, null);
        var identifiers = Identifiers.of(plan.identifiers());
        var council = new Council(id, plan.key(), plan.name(), standing, identifiers, 0);

        var events = new ArrayList<CouncilEvent>();
        events.add(CouncilEvent.planned(plan.name()));
        identifiers.all().stream().map(CouncilEvent::identifierAdded).forEach(events::add);
        if (plan.opening() == CouncilState.PLANNED) return new Changed(council, events);

        var opened = council.becoming(plan.opening(), since, today);
        events.addAll(opened.events());
        return new Changed(opened.council(), events);
    }

    Changed becoming(CouncilState next, LocalDate day, LocalDate today) {
        var after = standing.becoming(next, day, today);
        return Changed.by(with(after), CouncilEvent.stateChanged(standing.state(), after));
    }

    Changed suspended(Suspension suspension) {
        requireNotDissolved();
        return Changed.by(with(standing.suspended(suspension)), CouncilEvent.suspended(suspension));
    }

    Changed resumed() {
        return Changed.by(with(standing.resumed()), CouncilEvent.resumed());
    }

    Changed renamed(CouncilName to) {
        requireNotDissolved();
        if (to.equals(name)) return new Changed(this, List.of());
        var after = new Council(id, key, to, standing, identifiers, version);
        return Changed.by(after, CouncilEvent.renamed(name, to));
    }

    Changed identifiedBy(CouncilIdentifier identifier) {
        return Changed.by(with(identifiers.with(identifier)), CouncilEvent.identifierAdded(identifier));
    }

    /// Codes may be ended after the council itself has ended: they are facts about it.
    Changed identifierEnding(UUID identifier, LocalDate last) {
        var after = identifiers.ending(identifier, last);
        return Changed.by(with(after), CouncilEvent.identifierEnded(after.withId(identifier)));
    }

    /// Refuses who changes another version than this one (A13).
    public void requireVersion(long expected) {
        if (version != expected) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);
    }

    public void requireNotDissolved() {
        if (standing.state() == CouncilState.DISSOLVED) {
            throw Refused.because(CommonReason.COUNCIL_DISSOLVED, name.value());
        }
    }

    Council withVersion(long next) {
        return new Council(id, key, name, standing, identifiers, next);
    }

    private Council with(Standing after) {
        return new Council(id, key, name, after, identifiers, version);
    }

    private Council with(Identifiers after) {
        return new Council(id, key, name, standing, after, version);
    }
}
