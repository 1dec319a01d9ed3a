/// Placements read: the list, one placement, and the figures that modules build their overviews on (A2).
@NullMarked
@NamedInterface("placement")
package uk.commissioning.core.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
