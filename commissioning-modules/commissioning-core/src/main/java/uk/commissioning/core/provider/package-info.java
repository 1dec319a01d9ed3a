/// Legal entities and their sites: a directory shared by all councils, open facts only.
@NullMarked
@NamedInterface("provider")
package uk.commissioning.core.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
