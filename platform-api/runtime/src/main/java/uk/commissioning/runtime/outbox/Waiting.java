package uk.commissioning.runtime.outbox;

import uk.commissioning.kernel.outbox.Receiver;

/// A message taken for delivery, and how often delivery was tried with this time.
record Waiting(Receiver.Delivery delivery, int attempt) {}
