package uk.commissioning.core.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// The council's children.
public interface Children {

    /// Those with one of the references or one of the marks of a UPN.
    Mono<List<Child.Known>> known(Collection<String> refs, Collection<byte[]> upnMarks);

    /// Adds new ones, replaces what is said of known ones; a child's key stays.
    Mono<Void> save(List<Child> children, LocalDate today);

    /// Adds children of whom nothing but the reference is known (DP-01), each with a lock of its own.
    Mono<Void> addByReference(List<ByReference> children);

    /// A child as an order or a package names it.
    record ByReference(UUID id, String ref, byte[] wrappedKey) {}
}
