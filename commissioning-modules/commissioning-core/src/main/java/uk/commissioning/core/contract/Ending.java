package uk.commissioning.core.contract;

import java.time.LocalDate;

/// The last day of a contract and the reason (IN-07).
public record Ending(LocalDate lastDay, EndReason reason) {}
