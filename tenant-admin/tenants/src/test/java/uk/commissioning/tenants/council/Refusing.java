package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// Asks whether something is refused, for which reason, with which arguments.
public final class Refusing {

    private Refusing() {}

    public static void assertRefused(Reason reason, ThrowingCallable work) {
        var refused = catchThrowableOfType(Refused.class, work);
        assertThat(refused).as("refusal with %s", reason.code()).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    public static Refused refusalOf(ThrowingCallable work) {
        var refused = catchThrowableOfType(Refused.class, work);
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }
}
