/// The spend as JSON, CSV and a page.
@NullMarked
package uk.commissioning.alternative.spend.web;

import org.jspecify.annotations.NullMarked;
