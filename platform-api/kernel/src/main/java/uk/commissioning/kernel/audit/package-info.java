/// One transaction, one story (A6): audit entries and the log of reads of a child's data.
@NullMarked
package uk.commissioning.kernel.audit;

import org.jspecify.annotations.NullMarked;
