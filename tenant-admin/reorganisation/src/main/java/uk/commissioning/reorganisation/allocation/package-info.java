/// Who inherits a child (LG-10): the successor, and the reason for it.
@NullMarked
package uk.commissioning.reorganisation.allocation;

import org.jspecify.annotations.NullMarked;
