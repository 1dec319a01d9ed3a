package uk.commissioning.core.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What of the register is asked for. `published` leaves out what could tell of a single placement (domain 8.4).
public record RegisterQuestion(
        LocalDate on,
        boolean published,
        RegisterFilter filter,
        RegisterSort sort,
        @Nullable RegisterCursor after,
        int limit) {

    /// The most that one answer holds.
    public static final int LARGEST_PAGE = 200;

    public static RegisterQuestion everything(LocalDate on) {
        return new RegisterQuestion(on, false, RegisterFilter.NONE, RegisterSort.SUPPLIER, null, LARGEST_PAGE);
    }

    public RegisterQuestion from(RegisterCursor cursor) {
        return new RegisterQuestion(on, published, filter, sort, cursor, limit);
    }

    /// From its beginning, so many lines at a time.
    public RegisterQuestion inParts(int lines) {
        return new RegisterQuestion(on, published, filter, sort, null, lines);
    }
}
