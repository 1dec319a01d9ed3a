package uk.commissioning.core.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// A part of the register, with the totals of all of it.
public record RegisterPage(
        RegisterQuestion question,
        List<RegisterEntry> entries,
        Totals totals,
        @Nullable RegisterCursor next) {

    public RegisterPage {
        entries = List.copyOf(entries);
    }

    /// Over all entries that the question asks for, on whatever page. No number of contracts where it is published.
    public record Totals(
            long entries, Money annualSpend, @Nullable Long contracts) {}
}
