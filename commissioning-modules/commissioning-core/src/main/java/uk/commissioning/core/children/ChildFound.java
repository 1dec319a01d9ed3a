package uk.commissioning.core.children;

import java.util.UUID;

/// A child that a search has found, and for how many contracts.
public record ChildFound(UUID id, String ref, long contracts) {}
