package uk.commissioning.kernel.identifier;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// The reason that an action is refused for.
final class Refusals {
    private Refusals() {}

    static Reason refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).reason();
    }
}
