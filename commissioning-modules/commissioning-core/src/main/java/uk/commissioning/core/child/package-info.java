/// Children a council pays a place for; identity locked per child (A14).
@NullMarked
package uk.commissioning.core.child;

import org.jspecify.annotations.NullMarked;
