package uk.commissioning.therapies.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an order says beside its contract.
record TherapyOrder(
        UUID contractId,
        TherapyType type,
        Arrangement arrangement,
        OrderUnit unit,
        @Nullable String ehcpSection,
        @Nullable String outcomeRef) {}
