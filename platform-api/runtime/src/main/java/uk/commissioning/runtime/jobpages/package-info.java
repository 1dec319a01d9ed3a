/// Watching long work: one job as a page, as JSON and as events (A10).
@NullMarked
package uk.commissioning.runtime.jobpages;

import org.jspecify.annotations.NullMarked;
