package uk.commissioning.runtime.database;

import uk.commissioning.kernel.tenancy.TenantId;

/// In the Reactor context: the council that an operator's transaction changes something about.
record AboutCouncil(TenantId council) {}
