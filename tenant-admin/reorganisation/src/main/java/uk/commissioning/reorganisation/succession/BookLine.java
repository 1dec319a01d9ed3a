package uk.commissioning.reorganisation.succession;

import org.jspecify.annotations.Nullable;

/// Both books side by side: what predecessors gave away and what a successor has of it. No successor: contracts that
/// several share. `financialYear` is the year in which it begins.
public record BookLine(
        String module,
        String kind,
        @Nullable String successor,
        @Nullable Integer financialYear,
        long recordsBefore,
        long recordsAfter,
        long penceBefore,
        long penceAfter) {}
