/// Plans: what people decide, frozen, signed and compared (6.2, LG-26).
@NullMarked
package uk.commissioning.reorganisation.plan;

import org.jspecify.annotations.NullMarked;
