/// Which placements a figure counts: what may be asked for, and the words that stand beside the figure (domain 2.4).
@NullMarked
package uk.commissioning.inmss.definition;

import org.jspecify.annotations.NullMarked;
