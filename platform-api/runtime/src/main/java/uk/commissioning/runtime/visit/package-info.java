/// The way from a path to a council: who visits which council, and whether the module of the path is enabled (A7).
@NullMarked
package uk.commissioning.runtime.visit;

import org.jspecify.annotations.NullMarked;
