/// What the core's lists share on their way in and out: places in a list, parameters, days in words.
@NullMarked
package uk.commissioning.core.listing;

import org.jspecify.annotations.NullMarked;
