/// The contract register as JSON, CSV, Excel workbook and a page.
@NullMarked
package uk.commissioning.core.register.web;

import org.jspecify.annotations.NullMarked;
