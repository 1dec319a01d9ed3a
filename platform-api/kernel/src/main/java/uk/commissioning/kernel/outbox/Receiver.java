package uk.commissioning.kernel.outbox;

import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// Takes delivery of messages of some types, in this process. May be called again with the same message id.
/// A failure is tried again for ever; only `RefusedForGood` is not.
public interface Receiver {

    Set<String> types();

    Mono<Void> receive(Delivery delivery);

    /// A message with its own id and the council it belongs to.
    record Delivery(TenantId council, UUID messageId, Message message) {}
}
