/// BlockHound in every jar's tests (R12).
@NullMarked
package uk.commissioning.testing.blocking;

import org.jspecify.annotations.NullMarked;
