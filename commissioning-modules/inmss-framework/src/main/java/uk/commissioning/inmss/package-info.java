/// Independent and non-maintained special schools: what a council buys from them, and later how.
@NullMarked
package uk.commissioning.inmss;

import org.jspecify.annotations.NullMarked;
