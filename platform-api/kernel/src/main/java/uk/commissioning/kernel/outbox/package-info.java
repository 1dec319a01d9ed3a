/// Messages that leave the transaction with it (A6).
@NullMarked
package uk.commissioning.kernel.outbox;

import org.jspecify.annotations.NullMarked;
