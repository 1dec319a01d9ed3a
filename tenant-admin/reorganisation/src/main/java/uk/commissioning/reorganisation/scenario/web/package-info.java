/// Endpoints and pages of scenarios.
@NullMarked
package uk.commissioning.reorganisation.scenario.web;

import org.jspecify.annotations.NullMarked;
