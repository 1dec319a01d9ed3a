/// Territory maps as JSON, as CSV and as pages.
@NullMarked
package uk.commissioning.reorganisation.territory.web;

import org.jspecify.annotations.NullMarked;
