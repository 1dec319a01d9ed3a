/// England's districts by name and by the council they lie in, as dated reference data.
@NullMarked
@NamedInterface("place")
package uk.commissioning.core.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
