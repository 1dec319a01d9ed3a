package uk.commissioning.broken.feature;

import uk.commissioning.kernel.tenancy.TenantId;

interface TakesTheTenant {

    void award(TenantId council);
}
