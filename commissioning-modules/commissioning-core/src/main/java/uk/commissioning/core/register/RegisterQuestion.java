package uk.commissioning.core.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// What of the register is asked for. `published` leaves out what could tell of a single placement (domain 8.4).
public record RegisterQuestion(
        LocalDate on,
        boolean published,
        @Nullable Money over,
        @Nullable RegisterCursor after,
        int limit) {

    public static final int LARGEST_PAGE = 200;

    public static RegisterQuestion everything(LocalDate on) {
        return new RegisterQuestion(on, false, null, null, LARGEST_PAGE);
    }

    public RegisterQuestion from(RegisterCursor cursor) {
        return new RegisterQuestion(on, published, over, cursor, limit);
    }
}
