/// The master list as JSON, CSV and a page.
@NullMarked
package uk.commissioning.alternative.provider.web;

import org.jspecify.annotations.NullMarked;
