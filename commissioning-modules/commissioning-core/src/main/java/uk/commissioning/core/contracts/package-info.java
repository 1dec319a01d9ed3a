/// Contracts as people read them, and their end (A2, IN-07).
@NullMarked
package uk.commissioning.core.contracts;

import org.jspecify.annotations.NullMarked;
