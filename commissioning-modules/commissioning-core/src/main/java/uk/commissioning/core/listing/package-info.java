/// What lists share on their way in and out, those of modules too: places in a list, parameters, days in words.
@NullMarked
@NamedInterface("listing")
package uk.commissioning.core.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
