/// What packages cost by year and cohort.
@NullMarked
package uk.commissioning.alternative.spend;

import org.jspecify.annotations.NullMarked;
