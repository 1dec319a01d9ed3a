/// Counts and costs of placements out of the spine, for the overviews of modules (A2): by one dimension, by
/// district, in cells that can be compared, and from one definition to another.
@NullMarked
@NamedInterface("figures")
package uk.commissioning.core.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
