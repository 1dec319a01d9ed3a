package uk.commissioning.alternative.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.provider.ProviderLine.Bought;

/// A page of the master list by name, with the totals of all that was asked for, and what blocks are held to
/// (AE-07).
public record ProviderList(
        ProviderQuestion question,
        List<ProviderLine> lines,
        Totals totals,
        @Nullable UUID next,
        Reader reader,
        @Nullable BlockBounds bounds) {

    public ProviderList {
        lines = List.copyOf(lines);
    }

    /// Over all providers of the list, on whatever page.
    public record Totals(long providers, Bought bought) {}

    /// What the reader may see beside the list: packages with their children and hours, standings, spend.
    public record Reader(boolean seesPackages, boolean seesStandings, boolean seesSpend) {}
}
