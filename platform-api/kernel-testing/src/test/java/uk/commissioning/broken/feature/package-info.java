/// Examples of broken house rules.
@NullMarked
package uk.commissioning.broken.feature;

import org.jspecify.annotations.NullMarked;
