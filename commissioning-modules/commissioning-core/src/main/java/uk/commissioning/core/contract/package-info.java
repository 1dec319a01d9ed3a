/// The spine: contracts, their fee lines and the placements under them (A2, IN-06, IN-51).
@NullMarked
@NamedInterface("contract")
package uk.commissioning.core.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
