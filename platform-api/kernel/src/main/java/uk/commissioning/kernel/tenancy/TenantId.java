package uk.commissioning.kernel.tenancy;

import java.util.UUID;

/// A council as a legal entity with a lifetime (A3). Never a GSS code.
public record TenantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
