/// Examples of broken house rules.
@NullMarked
package uk.commissioning.broken.cycle;

import org.jspecify.annotations.NullMarked;
