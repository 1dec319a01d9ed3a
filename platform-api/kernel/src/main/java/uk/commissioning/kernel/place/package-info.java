/// England's districts by name and by the council they lie in, as dated reference data.
@NullMarked
package uk.commissioning.kernel.place;

import org.jspecify.annotations.NullMarked;
