package uk.commissioning.tenants.web;

import java.util.UUID;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// An id in a path: what cannot be an id is not there, like an id that nobody has.
public final class PathId {

    private PathId() {}

    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Refused.because(CommonReason.NOT_FOUND);
        }
    }
}
