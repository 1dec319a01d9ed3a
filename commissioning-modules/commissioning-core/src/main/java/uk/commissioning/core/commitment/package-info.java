/// What contracts commit a council to, by financial or academic year, to the penny (MT-01 to MT-05, MT-09).
@NullMarked
@NamedInterface("commitment")
package uk.commissioning.core.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
