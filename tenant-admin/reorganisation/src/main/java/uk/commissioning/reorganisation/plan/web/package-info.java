/// Endpoints and pages of decisions and plans.
@NullMarked
package uk.commissioning.reorganisation.plan.web;

import org.jspecify.annotations.NullMarked;
