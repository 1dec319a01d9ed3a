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

    /// What a file reads in one short transaction: the whole register is summed up for each.
    public static final int PART_OF_A_FILE = 5_000;

    public static RegisterQuestion everything(LocalDate on) {
        return new RegisterQuestion(on, false, RegisterFilter.NONE, RegisterSort.SUPPLIER, null, LARGEST_PAGE);
    }

    public RegisterQuestion from(RegisterCursor cursor) {
        return new RegisterQuestion(on, published, filter, sort, cursor, limit);
    }

    public RegisterQuestion inParts() {
        return new RegisterQuestion(on, published, filter, sort, null, PART_OF_A_FILE);
    }
}
