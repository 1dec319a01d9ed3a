package uk.commissioning.reorganisation.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What each successor would have by a map on a day, over live rows (domain 6.7). It changes nothing.
public record Scenario(UUID map, String name, LocalDate on, List<Part> parts, List<MoneyShare> money) {

    public Scenario {
        parts = List.copyOf(parts);
        money = List.copyOf(money);
    }

    /// One successor's part. Pence are a year's commitment by the fees in force, shared contracts by their key; a block
    /// counts its own fee. `outside` are children whose school lies outside the successor's area.
    public record Part(
            String successor,
            String name,
            Portfolio portfolio,
            Blocks blocks,
            Exceptions exceptions,
            Map<String, Long> needs,
            List<String> districtsWithoutFrameworkSite) {

        public Part {
            needs = Map.copyOf(needs);
            districtsWithoutFrameworkSite = List.copyOf(districtsWithoutFrameworkSite);
        }
    }

    /// Contracts in force on the day: placements, therapy orders, packages and others together in `contracts`.
    public record Portfolio(long children, long placements, long contracts, long providers, long yearlyPence) {}

    /// Blocks, their places that would be the successor's, and those that none of its children would fill.
    public record Blocks(long blocks, long places, long voids) {}

    /// Contracts that several successors would have, children whose school lies outside, children to look at, contracts
    /// that somebody must decide.
    public record Exceptions(long shared, long outside, long children, long toDecide) {}

    /// A predecessor's money shared out by a key (LG-24): the parts always sum to the whole.
    public record MoneyShare(String council, String kind, String key, long pence, Map<String, Long> parts) {

        public MoneyShare {
            parts = Map.copyOf(parts);
        }
    }
}
