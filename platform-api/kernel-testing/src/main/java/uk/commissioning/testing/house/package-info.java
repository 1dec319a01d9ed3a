/// The house rules of style.md as tests that every jar includes.
@NullMarked
package uk.commissioning.testing.house;

import org.jspecify.annotations.NullMarked;
