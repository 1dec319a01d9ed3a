/// Standings as JSON and pages.
@NullMarked
package uk.commissioning.core.standing.web;

import org.jspecify.annotations.NullMarked;
