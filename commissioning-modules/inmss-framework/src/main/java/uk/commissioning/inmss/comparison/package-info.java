/// Like with like (IN-72): total public cost and mix-adjusted differences beside the raw ones.
@NullMarked
package uk.commissioning.inmss.comparison;

import org.jspecify.annotations.NullMarked;
