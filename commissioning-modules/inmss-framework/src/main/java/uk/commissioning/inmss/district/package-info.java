/// Where schools are, where pupils live, and which districts have no framework school (IN-70, IN-71, AC-16).
@NullMarked
package uk.commissioning.inmss.district;

import org.jspecify.annotations.NullMarked;
