/// Examples of broken house rules.
@NullMarked
package uk.commissioning.broken.other;

import org.jspecify.annotations.NullMarked;
