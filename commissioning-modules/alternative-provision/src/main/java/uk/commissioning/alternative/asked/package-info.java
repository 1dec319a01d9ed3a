/// What somebody asked for, read from query parameters.
@NullMarked
package uk.commissioning.alternative.asked;

import org.jspecify.annotations.NullMarked;
