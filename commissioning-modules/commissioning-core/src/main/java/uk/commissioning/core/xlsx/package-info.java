/// Excel workbooks: read without trusting them, written while their rows are read.
@NullMarked
@NamedInterface("xlsx")
package uk.commissioning.core.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
