/// Creations that happen once per Idempotency-Key, person and council (A13).
@NullMarked
package uk.commissioning.runtime.once;

import org.jspecify.annotations.NullMarked;
