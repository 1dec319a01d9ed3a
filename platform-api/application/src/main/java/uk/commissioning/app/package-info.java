/// Deployable 1: what a council's people and systems reach. It only assembles.
@NullMarked
package uk.commissioning.app;

import org.jspecify.annotations.NullMarked;
