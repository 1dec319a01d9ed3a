/// Files brought in: checked whole, every problem told, then stored all or nothing.
@NullMarked
@NamedInterface("imports")
package uk.commissioning.core.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
