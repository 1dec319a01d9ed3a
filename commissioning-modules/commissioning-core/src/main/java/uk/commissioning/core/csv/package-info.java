/// CSV that is safe to open in a spreadsheet.
@NullMarked
package uk.commissioning.core.csv;

import org.jspecify.annotations.NullMarked;
