/// Endpoints and pages of rehearsals and the vesting.
@NullMarked
package uk.commissioning.reorganisation.run.web;

import org.jspecify.annotations.NullMarked;
