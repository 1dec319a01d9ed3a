/// The contract register as JSON, CSV and a page.
@NullMarked
package uk.commissioning.core.register.web;

import org.jspecify.annotations.NullMarked;
