package uk.commissioning.alternative.provider;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.kernel.money.Money;

/// A provider of the master list: what it is, what the council buys from it on a day, and how the council stands
/// with it.
public record ProviderLine(
        UUID id, String name, Registration registration, Bought bought, List<Money> blocks, List<Standing> standings) {

    public ProviderLine {
        blocks = List.copyOf(blocks);
        standings = List.copyOf(standings);
    }

    /// The status, and the URNs that it rests on.
    public record Registration(RegistrationStatus status, List<String> urns) {

        public Registration {
            urns = List.copyOf(urns);
        }
    }

    /// Packages by their state on the day, and what those in force cost a year. Children and hours are there for
    /// readers of packages only.
    public record Bought(
            long inForce,
            long coming,
            long ended,
            Money yearly,
            @Nullable Served served) {}

    /// Children, and their hours a week together.
    public record Served(long children, BigDecimal weeklyHours) {}

    /// With the provider as a whole, or with one of its sites.
    public record Standing(StandingStatus status, @Nullable String site) {}

    public Money yearlyOfBlocks() {
        return Money.sum(blocks);
    }
}
