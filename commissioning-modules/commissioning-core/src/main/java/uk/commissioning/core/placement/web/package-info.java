/// Placements as JSON and as pages.
@NullMarked
package uk.commissioning.core.placement.web;

import org.jspecify.annotations.NullMarked;
