/// Long work as a row with a lease, steps and counts (A10), and the loops that run in the background.
@NullMarked
package uk.commissioning.runtime.job;

import org.jspecify.annotations.NullMarked;
