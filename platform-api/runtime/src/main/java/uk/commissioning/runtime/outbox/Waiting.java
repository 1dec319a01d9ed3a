package uk.commissioning.runtime.outbox;

import uk.commissioning.kernel.outbox.Receiver;

/// A message taken for delivery, how often delivery was tried with this time, and how often it was refused for good.
record Waiting(Receiver.Delivery delivery, int attempt, int refusals) {}
