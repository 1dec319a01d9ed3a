/// Tests of the house rules themselves, and of the kernel by them.
@NullMarked
package uk.commissioning.testing.house;

import org.jspecify.annotations.NullMarked;
