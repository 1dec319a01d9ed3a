/// Rehearsals and the vesting (A9): started, watched, kept.
@NullMarked
package uk.commissioning.reorganisation.run;

import org.jspecify.annotations.NullMarked;
