/// Bounds what is under way at once: who comes too many is told so at once (A10).
@NullMarked
package uk.commissioning.runtime.overload;

import org.jspecify.annotations.NullMarked;
