/// Hours a week of each child over all its providers (AE-08).
@NullMarked
package uk.commissioning.alternative.hours;

import org.jspecify.annotations.NullMarked;
