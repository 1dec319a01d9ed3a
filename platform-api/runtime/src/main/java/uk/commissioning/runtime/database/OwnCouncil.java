package uk.commissioning.runtime.database;

import uk.commissioning.kernel.tenancy.TenantId;

/// In the Reactor context: the council of a transaction of the platform's own, in which nobody asks.
record OwnCouncil(TenantId council) {}
