/// Children a council pays a place for; identity locked per child (A14).
@NullMarked
@NamedInterface("child")
package uk.commissioning.core.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
