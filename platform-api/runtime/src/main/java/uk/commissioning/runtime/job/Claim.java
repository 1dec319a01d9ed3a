package uk.commissioning.runtime.job;

import java.util.UUID;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;

/// A job taken by a worker. `attempt` is its token: once another worker has taken the job, nothing under it counts.
record Claim(TenantId council, UUID id, String kind, UUID recordId, Actor starter, int attempt) {}
