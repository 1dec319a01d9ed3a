/// Long work as a row with a lease, steps and counts (A10).
@NullMarked
package uk.commissioning.kernel.job;

import org.jspecify.annotations.NullMarked;
