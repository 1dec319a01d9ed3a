package uk.commissioning.tenants.council.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.tenants.council.CouncilIdentifier;
import uk.commissioning.tenants.council.FindCouncil;
import uk.commissioning.tenants.council.Suspension;
import uk.commissioning.tenants.web.Versions;

/// A council as the operator's endpoints answer it. `nextStates` are the states it can enter next.
record CouncilJson(
        UUID id,
        String key,
        String name,
        CouncilState state,
        LocalDate since,
        List<CouncilState> nextStates,
        @Nullable SuspensionJson suspension,
        List<IdentifierJson> identifiers,
        List<String> modules) {

    static CouncilJson of(FindCouncil.Found found) {
        var council = found.council();
        var standing = council.standing();
        return new CouncilJson(
                council.id().value(),
                council.key().value(),
                council.name().value(),
                standing.state(),
                standing.since(),
                standing.next(),
                SuspensionJson.of(standing.suspension()),
                council.identifiers().all().stream().map(IdentifierJson::of).toList(),
                found.modules());
    }

    static ResponseEntity<CouncilJson> tagged(FindCouncil.Found found) {
        return Versions.tagged(found.council().version(), of(found));
    }

    record SuspensionJson(Instant at, String because) {

        private static @Nullable SuspensionJson of(@Nullable Suspension suspension) {
            return suspension == null ? null : new SuspensionJson(suspension.at(), suspension.because());
        }
    }

    record IdentifierJson(
            UUID id,
            String scheme,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        private static IdentifierJson of(CouncilIdentifier identifier) {
            var validity = identifier.validity();
            return new IdentifierJson(
                    identifier.id(),
                    identifier.scheme().code(),
                    identifier.value(),
                    validity.from(),
                    validity.to(),
                    identifier.source());
        }
    }
}
