/// One transaction, one story (A6): audit, the log of reads, refused attempts, and the seals over them.
@NullMarked
package uk.commissioning.runtime.audit;

import org.jspecify.annotations.NullMarked;
