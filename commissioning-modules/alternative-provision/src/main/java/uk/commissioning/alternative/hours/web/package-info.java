/// Hours as JSON and a page.
@NullMarked
package uk.commissioning.alternative.hours.web;

import org.jspecify.annotations.NullMarked;
