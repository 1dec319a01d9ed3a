/// Territory maps: which successor takes which district, or which part of one (domain 6.7).
@NullMarked
package uk.commissioning.reorganisation.territory;

import org.jspecify.annotations.NullMarked;
