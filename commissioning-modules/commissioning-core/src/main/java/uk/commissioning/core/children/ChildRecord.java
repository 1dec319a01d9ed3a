package uk.commissioning.core.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.Running;
import uk.commissioning.kernel.calendar.YearGroup;
import uk.commissioning.kernel.money.Money;

/// A child on a day, as much of it as its reader may see: the rest is none. Contracts are those of every module.
public record ChildRecord(
        UUID id, String ref, LocalDate day, @Nullable ChildPart child, List<ContractPart> contracts) {

    private static final int WEEKS = 52;

    public ChildRecord {
        contracts = List.copyOf(contracts);
    }

    /// What the contracts that run on the day cost a year.
    public Money yearly() {
        return Money.sum(contracts.stream()
                .filter(contract -> contract.running().includes(day))
                .map(ContractPart::yearly)
                .toList());
    }

    /// The same on average over the weeks of a year; no week's price (MT-06).
    public Money weekly() {
        return yearly().averageOver(WEEKS);
    }

    /// The record (P1 and P2). Nobody has told who the child is where there is no identity (DP-01).
    public record ChildPart(@Nullable ChildIdentity identity, List<Need> needs, Facts facts, List<Home> homes) {

        public ChildPart {
            needs = List.copyOf(needs);
            homes = List.copyOf(homes);
        }

        @Override
        public String toString() {
            return "ChildPart[•••]";
        }
    }

    /// None where it was not told, and no year group for somebody too old for one.
    public record Facts(
            @Nullable Boolean ehcp,
            @Nullable Boolean lookedAfter,
            @Nullable YearGroup yearGroup) {}

    /// District and lower super output area of home from one day to another; no first day where it was not told.
    public record Home(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String district,
            @Nullable String lsoa) {}

    /// A contract for the child, with what it costs a year for each purpose on the day, or on its own first or
    /// last day.
    public record ContractPart(
            UUID id, String ref, ContractKind kind, Where where, Running running, Money yearly, List<Fee> fees) {

        public ContractPart {
            fees = List.copyOf(fees);
        }
    }

    /// The provider, and the placement where there is one.
    public record Where(
            String provider,
            @Nullable String site,
            @Nullable UUID placementId) {}

    public record Fee(String purpose, Money yearly) {}
}
