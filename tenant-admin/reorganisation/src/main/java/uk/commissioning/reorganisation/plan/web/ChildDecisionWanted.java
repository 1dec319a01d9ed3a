package uk.commissioning.reorganisation.plan.web;

import org.jspecify.annotations.Nullable;

/// The successor that somebody decided for a child, with the reference of the decision (LG-10, step 1).
record ChildDecisionWanted(
        @Nullable String council,
        @Nullable String child,
        @Nullable String successor,
        @Nullable String reason) {}
