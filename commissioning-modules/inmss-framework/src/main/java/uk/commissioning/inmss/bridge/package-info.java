/// From one definition of "placement" to another on the same portfolio, without a rest (domain 2.4, 2.11).
@NullMarked
package uk.commissioning.inmss.bridge;

import org.jspecify.annotations.NullMarked;
