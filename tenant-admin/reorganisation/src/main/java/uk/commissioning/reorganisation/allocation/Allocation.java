package uk.commissioning.reorganisation.allocation;

import java.util.Set;

/// The successor of a child, by which rule, and what must be looked at.
public record Allocation(String successor, AllocationRule rule, Set<AllocationFlag> flags) {

    public Allocation {
        flags = Set.copyOf(flags);
    }

    /// Whether it waits in the queue of exceptions.
    public boolean isException() {
        return !flags.isEmpty();
    }
}
