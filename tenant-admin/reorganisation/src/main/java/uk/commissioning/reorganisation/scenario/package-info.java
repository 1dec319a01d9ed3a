/// Scenarios: what each successor would have by a map, over live rows (domain 6.7, LG-24). A scenario changes nothing.
@NullMarked
package uk.commissioning.reorganisation.scenario;

import org.jspecify.annotations.NullMarked;
