package uk.commissioning.reorganisation.succession;

import java.util.List;

/// What a plan says in numbers, its digest, and what stands in its way.
public record WorkedOut(String digest, long children, long contracts, List<Share> shares, List<Obstacle> obstacles) {

    public WorkedOut {
        shares = List.copyOf(shares);
        obstacles = List.copyOf(obstacles);
    }

    /// What one successor takes over.
    public record Share(String successor, long children, long contracts, long exceptions) {}

    /// Something that must be decided first: a contract whose key sums to zero, a child of a council that goes on.
    public record Obstacle(ObstacleKind kind, String council, String record) {}

    /// Kinds of obstacles.
    public enum ObstacleKind {
        /// LG-20: nothing can be shared by weights that are all zero.
        KEY_SUMS_TO_ZERO,
        /// The council goes on and keeps its own rows (6.1); what leaves it needs another way.
        LEAVES_A_COUNCIL_THAT_GOES_ON,
        /// A successor gets rows and is not there yet.
        SUCCESSOR_NOT_PLANNED,
        /// A successor gets records of a module that it has not switched on.
        MODULE_NOT_ENABLED
    }
}
