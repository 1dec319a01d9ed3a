/// One council, one transaction, one permission (A4).
@NullMarked
package uk.commissioning.kernel.transaction;

import org.jspecify.annotations.NullMarked;
