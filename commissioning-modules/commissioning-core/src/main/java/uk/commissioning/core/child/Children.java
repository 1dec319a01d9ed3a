package uk.commissioning.core.child;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/// The council's children.
public interface Children {

    /// Those with one of the references or one of the marks of a UPN.
    Mono<List<Child.Known>> known(Collection<String> refs, Collection<byte[]> upnMarks);

    /// Adds new ones, replaces what is said of known ones; a child's key stays.
    Mono<Void> save(List<Child> children);
}
