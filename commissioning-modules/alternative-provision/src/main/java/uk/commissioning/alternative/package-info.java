/// Alternative provision: a descriptor that can be enabled; its work comes next.
@NullMarked
package uk.commissioning.alternative;

import org.jspecify.annotations.NullMarked;
