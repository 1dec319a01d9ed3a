/// The demonstration councils: made-up schools and children with the published totals, brought in through the front
/// door.
@NullMarked
package uk.commissioning.local.demonstration;

import org.jspecify.annotations.NullMarked;
