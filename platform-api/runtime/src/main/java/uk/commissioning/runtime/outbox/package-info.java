/// Messages committed with the change and delivered at least once, in order per council (A6).
@NullMarked
package uk.commissioning.runtime.outbox;

import org.jspecify.annotations.NullMarked;
