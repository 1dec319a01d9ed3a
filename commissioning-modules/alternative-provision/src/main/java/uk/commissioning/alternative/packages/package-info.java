/// Packages of alternative provision: their file, and what they say beside their contracts.
@NullMarked
package uk.commissioning.alternative.packages;

import org.jspecify.annotations.NullMarked;
