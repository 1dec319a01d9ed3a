/// Who is on a qualified list of the council, and when.
@NullMarked
package uk.commissioning.therapies.qualified;

import org.jspecify.annotations.NullMarked;
