/// CSV that is safe to open in a spreadsheet.
@NullMarked
@NamedInterface("csv")
package uk.commissioning.core.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
